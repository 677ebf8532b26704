import { TRANSLATIONS } from '../../signals/translations.ts';
import { spell } from './words.ts';

const ENGLISH: ReadonlyMap<string, string> = new Map(
  TRANSLATIONS.flatMap(([english, words]) => words.split(', ').map((word) => [spell(word), spell(english)])),
);

/** The English word that says the same as a spelled word of another language; the word itself where none is known. */
export function inEnglish(word: string): string {
  return ENGLISH.get(word) ?? word;
}
