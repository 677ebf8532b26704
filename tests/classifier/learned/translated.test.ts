import { expect, test } from 'vitest';
import { inEnglish } from '../../../src/classifier/learned/translated.ts';
import { lineWords, wordsOf } from '../../../src/classifier/words.ts';

/** The words of a line, in English as far as they are known, in a posting of a language. */
const english = (line: string, language: string | null): string =>
  inEnglish([wordsOf(line)], language)
    .flat()
    .map(({ text }) => text)
    .join(' ');

test.each([
  ['Daten', 'data'],
  ['données', 'data'],
  ['dados', 'data'],
  ['entwickeln', 'develop'],
  ['développer', 'develop'],
  ['ontwikkelen', 'develop'],
  ['addestrare', 'train'],
  ['Erfahrung', 'experience'],
])('%s counts as %s, whatever the language of the posting', (word, said) => {
  for (const language of ['de', 'it', 'en', null]) expect(english(word, language)).toBe(said);
});

test('a word that is English too counts as something else in its own language alone', () => {
  expect(english('die Modelle', 'de')).toBe('the models');
  expect(english('models die', 'en')).toBe('models die');
  expect(english('met data', 'nl')).toBe('with data');
  expect(english('we met', 'en')).toBe('we met');
});

test('one word may count as two, which stand at its place', () => {
  const [line = []] = inEnglish(lineWords([{ text: 'Für Datenqualität sorgen' }]), 'de');
  const both = line.filter(({ from }) => from === 4);
  expect(both.map(({ text }) => text)).toEqual(['data', 'quality']);
  expect(both.every(({ to }) => to === 17)).toBe(true);
  expect(both.at(-1)).toMatchObject({ joined: true, breaks: false });
});

test('an English line in a posting of another language stays as it is', () => {
  const line = 'You will be part of the team and die for the data on all of our models';
  expect(english(line, 'de')).toBe(line.toLowerCase());
});

test('words that nobody translated stay, and so does a line without others', () => {
  const lines = lineWords([{ text: 'Python, Kubernetes' }]);
  expect(inEnglish(lines, 'fr')[0]).toBe(lines[0]);
});
