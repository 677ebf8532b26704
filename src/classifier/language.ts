import { LANGUAGES, type LanguageWords } from '../signals/languages.ts';
import { ofForms } from './forms.ts';
import { type LineWords, wordsOf } from './words.ts';

/**
 * Below these a text is a list of names and tools in no language. Measured on 4,664 postings of the seven languages:
 * 99 of 100 hold at least 18 % such words, half of them at least 34 %.
 */
const LEAST_SHARE = 0.08;
const LEAST_WORDS = 2;
/** Fewer letters than these are a name, in whatever script. */
const LEAST_LETTERS = 20;

/** Word → the numbers of the languages that have it. A word of many languages counts little for each. */
const OWNERS: ReadonlyMap<string, readonly number[]> = ownersOf();

function ownersOf(): Map<string, number[]> {
  const owners = new Map<string, number[]>();
  LANGUAGES.forEach(({ words }, number) => {
    for (const word of new Set(words.split(' '))) owners.set(word, [...(owners.get(word) ?? []), number]);
  });
  return owners;
}

const ownersOfWord = ofForms((text) => OWNERS.get(text) ?? []);

/** The language that a text is in, as far as it can be told. */
export interface Tongue {
  /** BCP 47, of two languages the one with more text; null where it is not told, or is one that TrueTitle does not read. */
  readonly language: string | null;
  /** Whether it is surely a language that TrueTitle does not read. A bare list of tools is in none and stays readable. */
  readonly unread: boolean;
}

/**
 * The language of a text's words: another language's words hold it together, or most of its letters are of another
 * script than Latin, where it is one that is not read.
 */
export function tongueOf(lines: LineWords): Tongue {
  const held = heldBy(lines);
  if (held !== null) return { language: held.read ? held.language : null, unread: !held.read };
  const text = lines.map((words) => words.map((word) => word.text).join('')).join('');
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
  return { language: null, unread: letters >= LEAST_LETTERS && latin * 2 < letters };
}

/** The language whose function words a text is held together by, read or not; null where it has too few to tell. */
function heldBy(lines: LineWords): LanguageWords | null {
  const scores = LANGUAGES.map(() => 0);
  let words = 0;
  let found = 0;
  for (const line of lines) {
    words += line.length;
    for (const word of line) {
      const owners = ownersOfWord(word);
      if (owners.length === 0) continue;
      found += 1;
      for (const owner of owners) scores[owner] = (scores[owner] ?? 0) + 1 / owners.length;
    }
  }
  if (found < LEAST_WORDS || found < words * LEAST_SHARE) return null;
  return LANGUAGES[scores.indexOf(Math.max(...scores))] ?? null;
}

/** The language of a text (`Tongue.language`). */
export function languageOf(text: string): string | null {
  return tongueOf([wordsOf(text)]).language;
}

/** Whether a word (in lower case) only holds sentences together, in one of the languages that are read. */
export function isFunctionWord(word: string): boolean {
  return OWNERS.get(word)?.some((owner) => LANGUAGES[owner]?.read) ?? false;
}

/** A declared language (BCP 47) where it is one that TrueTitle reads, else null. */
export function readable(declared: string | null): string | null {
  const primary = declared?.toLowerCase().split(/[-_]/)[0];
  return LANGUAGES.some(({ language, read }) => read && language === primary) ? declared : null;
}
