import type { Word } from './words.ts';

/** Number of the segment that each word stands in; a separator starts the next one. */
export function segmentsOf(words: readonly Word[]): number[] {
  let segment = -1;
  return words.map((word) => {
    if (!word.joined) segment += 1;
    return segment;
  });
}
