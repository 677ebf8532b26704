import { expect, test } from 'vitest';
import { entryOf } from '../../../src/classifier/learned/lexicon.ts';
import { inEnglish } from '../../../src/classifier/learned/translated.ts';
import { wordsOf } from '../../../src/classifier/words.ts';

function hashOf(word: string): number {
  const [first] = wordsOf(word);
  if (!first) throw new Error(`${word} is no word`);
  return entryOf(first).hash;
}

test.each([
  ['Daten', 'data'],
  ['données', 'data'],
  ['dados', 'data'],
  ['entwickeln', 'develop'],
  ['développer', 'develop'],
  ['ontwikkelen', 'develop'],
  ['addestrare', 'train'],
  ['Erfahrung', 'experience'],
])('%s counts as %s', (word, english) => {
  expect(hashOf(word)).toBe(hashOf(english));
});

test.each(['stage', 'assurance', 'met', 'die', 'taken'])('%s stays itself, as it is English too', (word) => {
  expect(inEnglish(word)).toBe(word);
});

test('a word keeps its own beginnings beside those of the English one', () => {
  const [own] = wordsOf('entwickeln');
  const [english] = wordsOf('develop');
  if (!own || !english) throw new Error('no words');
  expect(entryOf(own).stems).toEqual(expect.arrayContaining([...entryOf(english).stems]));
  expect(entryOf(own).stems.length).toBeGreaterThan(entryOf(english).stems.length);
});
