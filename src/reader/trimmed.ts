import type { Block } from '../domain/posting.ts';
import { END_OF_POSTING } from './job-words.ts';
import { lengthOf } from './stated.ts';

/** Fewest characters that make a line a sentence rather than a label. */
export const SENTENCE = 45;

/** Without labels before the first sentence (a heading right over it stays), and without what follows the posting. */
export function trimmed(blocks: readonly Block[]): Block[] {
  const first = blocks.findIndex(({ text, bullet }) => bullet || text.length >= SENTENCE);
  if (first < 0) return [];
  const after = endOf(blocks);
  const heading = blocks[first - 1];
  const from =
    heading !== undefined && heading.heading === null && heading.text === blocks[first]?.heading
      ? first - 1
      : first;
  const kept = blocks.slice(from, after);
  const last = kept.findLastIndex(
    ({ text, bullet }) => bullet || text.length >= SENTENCE || /[.!?]$/.test(text),
  );
  return kept.slice(0, last + 1);
}

/** Where other jobs or the form begin; a button over the text that says the same ends nothing. */
function endOf(blocks: readonly Block[]): number {
  const whole = lengthOf(blocks);
  const end = blocks.findIndex(
    ({ text }, number) => END_OF_POSTING.test(text) && 2 * lengthOf(blocks.slice(0, number)) > whole,
  );
  return end < 0 ? blocks.length : end;
}
