import { expect, test } from 'vitest';
import { isFunctionWord } from '../../src/classifier/language.ts';
import { spell } from '../../src/classifier/learned/words.ts';
import type { Translation } from '../../src/domain/signal.ts';
import { BY_LANGUAGE } from '../../src/signals/translations.ts';
import { SHARED } from '../../src/signals/translations-shared.ts';

const rowsOf = (all: readonly Translation[]) =>
  all.map(([english, words]) => ({ english, words: words.split(', ') }));
const wordsIn = (all: readonly Translation[]) => rowsOf(all).flatMap(({ words }) => words.map(spell));
const repeated = (all: readonly string[]) => all.filter((one, i) => all.indexOf(one) !== i);

const shared = wordsIn(SHARED);
const lists = [{ language: 'all', words: SHARED }, ...BY_LANGUAGE];

test.each(lists)('each word of $language is translated once, each English one has one row', ({ words }) => {
  expect(repeated(wordsIn(words))).toEqual([]);
  expect(repeated(rowsOf(words).map(({ english }) => english))).toEqual([]);
});

test.each(lists)('words of $language are single, small and without blanks around them', ({ words }) => {
  expect(wordsIn(words).filter((word) => !/^\p{Ll}+$/u.test(word))).toEqual([]);
  expect(words.filter(([english]) => !/^[a-z]+(?: [a-z]+){0,2}$/.test(english))).toEqual([]);
});

test.each(BY_LANGUAGE)('no word of $language counts as itself', ({ words }) => {
  const same = rowsOf(words).filter((row) => row.words.some((word) => spell(word) === spell(row.english)));
  expect(same).toEqual([]);
});

test('no English word of a row that holds in all languages is translated into another', () => {
  expect(rowsOf(SHARED).filter(({ english }) => shared.includes(spell(english)))).toEqual([]);
});

test('no small word of English is translated in all languages', () => {
  const small = [
    'the',
    'and',
    'with',
    'for',
    'you',
    'your',
    'our',
    'will',
    'not',
    'from',
    'that',
    'this',
    'are',
  ];
  expect(small.every(isFunctionWord)).toBe(true);
  expect(small.filter((word) => shared.includes(word))).toEqual([]);
});
