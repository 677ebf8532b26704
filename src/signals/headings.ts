import type { Part } from '../domain/work.ts';
import { ENGLISH_HEADINGS } from './headings-english.ts';
import { EUROPEAN_HEADINGS } from './headings-european.ts';

/** Headings of a part, in terms (`Signal.term`); the longest term that a heading holds decides. */
export type Headings = Readonly<Record<Part, readonly string[]>>;

/** Headings in all languages that are read. */
export const HEADINGS: readonly Headings[] = [ENGLISH_HEADINGS, ...EUROPEAN_HEADINGS];
