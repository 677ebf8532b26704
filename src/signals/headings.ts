import type { Headings } from './heading-terms.ts';
import { ENGLISH_HEADINGS } from './headings-english.ts';
import { EUROPEAN_HEADINGS } from './headings-european.ts';

/** Headings in all languages that are read. */
export const HEADINGS: readonly Headings[] = [ENGLISH_HEADINGS, ...EUROPEAN_HEADINGS];
