import type { TitlePattern } from './title-terms.ts';
import { ENGLISH_TITLES } from './titles-english.ts';
import { EUROPEAN_TITLES } from './titles-european.ts';

/** Titles, and parts of them, that promise the same whatever stands around them. */
export const TITLES: readonly TitlePattern[] = [...ENGLISH_TITLES, ...EUROPEAN_TITLES];
