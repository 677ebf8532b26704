import type { Translation } from '../domain/signal.ts';
import { DUTCH } from './translations-dutch.ts';
import { FRENCH } from './translations-french.ts';
import { GERMAN } from './translations-german.ts';
import { ITALIAN } from './translations-italian.ts';
import { PORTUGUESE } from './translations-portuguese.ts';
import { SPANISH } from './translations-spanish.ts';

/** Words that mean this in postings of one language (BCP 47); they go before those of `SHARED`. */
export const BY_LANGUAGE: readonly {
  readonly language: string;
  readonly words: readonly Translation[];
}[] = [
  { language: 'de', words: GERMAN },
  { language: 'nl', words: DUTCH },
  { language: 'fr', words: FRENCH },
  { language: 'es', words: SPANISH },
  { language: 'pt', words: PORTUGUESE },
  { language: 'it', words: ITALIAN },
];
