import type { Part } from '../domain/work.ts';
import { HEADINGS } from '../signals/headings.ts';
import { compile, findTerms } from './terms.ts';
import { wordsOf } from './words.ts';

/** Longest text, in UTF-16 code units, that can be a heading. */
const LONGEST = 90;
/** Most words that a heading has beside the term that makes it one ("What you'll do as part of our team"). */
const MOST_BESIDE = 4;

const PARTS: readonly Part[] = ['rest', 'required', 'duty', 'nice'];
const terms = compile(
  HEADINGS.flatMap((headings) =>
    PARTS.flatMap((part) => headings[part].map((term) => [term, part] as const)),
  ),
);

/** What a heading opens: the part of its longest known term, null where it is none that is known. */
export function partOfHeading(heading: string): Part | null {
  return longest(heading)?.part ?? null;
}

/**
 * Whether a line of plain text is a heading: short, no sentence, and either marked as one (`#`, `**`, a colon at its
 * end, capitals) or made of little else than a known heading's words. Where all of a text is in capitals (`isLoud`),
 * they mark nothing.
 */
export function isHeading(line: string, next: string, isLoud: boolean): boolean {
  const text = line.trim();
  if (text.length === 0 || text.length > LONGEST || /[.!;,]$/u.test(text)) return false;
  const marked = /^#{1,6}\s|^(\*\*|__).+\1:?$/u.test(text);
  if (marked || (text.endsWith(':') && next !== '')) return true;
  const known = longest(text);
  if (known !== null && known.beside <= MOST_BESIDE && !/\d/u.test(text)) return known.beside <= known.words;
  return !isLoud && isShouted(text);
}

function longest(text: string): { part: Part; words: number; beside: number } | null {
  const words = wordsOf(text.slice(0, LONGEST));
  let best: { part: Part; words: number; beside: number } | null = null;
  for (const { value, first, last } of findTerms(words, terms)) {
    const length = last - first + 1;
    if (best === null || length > best.words)
      best = { part: value, words: length, beside: words.length - length };
  }
  return best;
}

function isShouted(text: string): boolean {
  const words = wordsOf(text);
  return (
    words.length >= 2 &&
    words.length <= 8 &&
    text === text.toUpperCase() &&
    text !== text.toLowerCase() &&
    !text.startsWith('#') &&
    !/\d/u.test(text)
  );
}
