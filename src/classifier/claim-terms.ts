import { wordsOf } from './claim-words.ts';
import { compile, type Found, findTerms, longestFrom, type Terms, withPlurals } from './terms.ts';
import type { Word } from './words.ts';

/** A found term: its entry, and the words it covers (`from` inclusive, `to` exclusive). */
export interface Hit<T> {
  readonly entry: T;
  readonly from: number;
  readonly to: number;
}

/**
 * Indexes entries by the words of their `term`. Later entries replace earlier ones of the same words. Plurals count as
 * their singular: "engineers" is found as "engineer".
 */
export function termsOf<T extends { readonly term: string }>(entries: readonly T[]): Terms<T> {
  const written = entries.map((entry) => [entry.term, entry] as const);
  return withPlurals(compile(written, (term) => wordsOf(term).map(({ text }) => ({ text }))));
}

/** The longest term that starts at word `at`, or null. Terms never cross a separator. */
export function termAt<T>(terms: Terms<T>, words: readonly Word[], at: number): Hit<T> | null {
  const found = longestFrom(words, at, terms);
  return found === null ? null : hitOf(found);
}

/** All terms of a text from left to right, the longest first; none overlap. */
export function termsIn<T>(terms: Terms<T>, words: readonly Word[]): Hit<T>[] {
  return findTerms(words, terms).map(hitOf);
}

function hitOf<T>({ value, first, last }: Found<T>): Hit<T> {
  return { entry: value, from: first, to: last + 1 };
}
