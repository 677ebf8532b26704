/** How far ahead the next equal line is looked for. */
const AHEAD = 12;

/**
 * For each of the corpus's lines the number of our statement with the same text, −1 where we cut otherwise. Both
 * lists are in the posting's order, so that equal texts are met in turn.
 */
export function align(lines: readonly string[], ours: readonly string[]): number[] {
  let next = 0;
  return lines.map((line) => {
    for (let at = next; at < Math.min(ours.length, next + AHEAD); at++) {
      if (ours[at] !== line) continue;
      next = at + 1;
      return at;
    }
    return -1;
  });
}
