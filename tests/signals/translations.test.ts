import { expect, test } from 'vitest';
import { isFunctionWord } from '../../src/classifier/language.ts';
import { spell } from '../../src/classifier/learned/words.ts';
import { TRANSLATIONS } from '../../src/signals/translations.ts';

const rows = TRANSLATIONS.map(([english, words]) => ({ english, words: words.split(', ') }));
const all = rows.flatMap(({ words }) => words.map((word) => spell(word)));

test('each word is translated once', () => {
  const twice = all.filter((word, i) => all.indexOf(word) !== i);
  expect(twice).toEqual([]);
});

test('each English word has one row, and is translated into none', () => {
  const english = rows.map((row) => spell(row.english));
  expect(english.filter((word, i) => english.indexOf(word) !== i)).toEqual([]);
  expect(english.filter((word) => all.includes(word))).toEqual([]);
});

test('words are single, small and without blanks around them', () => {
  expect(all.filter((word) => !/^\p{Ll}+$/u.test(word))).toEqual([]);
});

test('no small word of English is translated', () => {
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
  expect(small.filter((word) => all.includes(word))).toEqual([]);
});
