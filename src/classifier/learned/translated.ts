import type { Translation } from '../../domain/signal.ts';
import { BY_LANGUAGE } from '../../signals/translations.ts';
import { SHARED } from '../../signals/translations-shared.ts';
import { formOf, ofForms } from '../forms.ts';
import { tongueOf } from '../language.ts';
import type { LineWords, Word } from '../words.ts';
import { spell } from './words.ts';

/** What words of a language say in English: none for a word that is English, or that is not known. */
type Dictionary = (word: Pick<Word, 'text' | 'form'>) => readonly string[];

function entries(translations: readonly Translation[]): (readonly [string, readonly string[]])[] {
  return translations.flatMap(([english, words]) =>
    words.split(', ').map((word) => [spell(word), english.split(' ')] as const),
  );
}

function dictionary(...all: readonly (readonly Translation[])[]): Dictionary {
  const words = new Map(all.flatMap(entries));
  return ofForms((text) => words.get(spell(text)) ?? []);
}

const COMMON = dictionary(SHARED);
const DICTIONARIES: ReadonlyMap<string, Dictionary> = new Map(
  BY_LANGUAGE.map(({ language, words }) => [language, dictionary(SHARED, words)]),
);

/** The dictionary of a language; where it has none of its own, of words that mean the same in all that are read. */
function dictionaryOf(language: string | null): Dictionary {
  return DICTIONARIES.get(language ?? '') ?? COMMON;
}

/** A line's words in English, as far as they are known; each has the place of the word it stands for. */
function lineInEnglish(words: readonly Word[], said: Dictionary): readonly Word[] {
  if (!words.some((word) => said(word).length > 0)) return words;
  return words.flatMap((word) => {
    const english = said(word);
    if (english.length === 0) return [word];
    return english.map((text, i) => {
      const { form } = formOf(text);
      return i === 0 ? { ...word, text, form } : { ...word, text, form, joined: true, breaks: false };
    });
  });
}

/**
 * The words of a posting's lines in English, as far as they are known. A line that is English among those of another
 * language stays as it is: some of its words mean something else there.
 */
export function inEnglish(lines: LineWords, language: string | null): LineWords {
  const own = dictionaryOf(language);
  return lines.map((words) => {
    const isEnglish = own !== COMMON && tongueOf([words]).language === 'en';
    return lineInEnglish(words, isEnglish ? COMMON : own);
  });
}
