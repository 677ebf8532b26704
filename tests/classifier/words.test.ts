import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wordsOf } from '../../src/classifier/words.ts';
import { anyText } from './any-text.ts';

const PATTERN = /[\p{L}\p{N}\p{M}]+[+#]*/gu;

test('words are runs of letters, digits and marks, with the signs behind them, in any script', () => {
  fc.assert(
    fc.property(anyText(60), (text) => {
      const words = wordsOf(text).map(({ from, to }) => text.slice(from, to));
      expect(words).toEqual(text.match(PATTERN) ?? []);
    }),
  );
});

test.each([
  ['C++ and C#', ['c++', 'and', 'c#']],
  ['𝐀 letter beyond the first plane: 𐐷x', ['𝐀', 'letter', 'beyond', 'the', 'first', 'plane', '𐐷x']],
  ['half a pair \ud835 is no letter', ['half', 'a', 'pair', 'is', 'no', 'letter']],
])('"%s" is cut', (text, words) => {
  expect(wordsOf(text).map((word) => word.text)).toEqual(words);
});

test('a word knows what stands before it', () => {
  const [, tuning, then, stop] = wordsOf('fine-tuning, then. Stop');
  expect([tuning, then, stop].map((word) => [word?.joined, word?.breaks])).toEqual([
    [true, false],
    [false, false],
    [false, true],
  ]);
});
