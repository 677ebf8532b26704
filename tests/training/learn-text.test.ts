import { expect, test } from 'vitest';
import { WIDTH } from '../../src/classifier/learned/chances.ts';
import { columnOf } from '../../src/classifier/learned/keys.ts';
import { sayingOf, textOf } from '../../src/classifier/learned/text.ts';
import { learnText } from '../../src/training/learn/text.ts';

/** Each posting is one duty: a term of its outcome, one of all, and one that stands nowhere else. */
const texts = Array.from({ length: 20 }, (_, n) => {
  const chances = new Float64Array(WIDTH);
  chances[0] = 1;
  return { chances, lines: [{ terms: [n % 2 === 0 ? 100 : 200, 300, 1000 + n], groups: [], signals: [] }] };
});
const truth = Int32Array.from(texts, (_, n) => n % 2);
const text = textOf(learnText(texts, truth, 2));

test('what the words of postings say of their outcome is learned', () => {
  texts.forEach(({ chances, lines }, n) => {
    const [even = 0, odd = 0] = sayingOf(text, chances, lines);
    expect(even > odd).toBe(n % 2 === 0);
  });
});

test('a term that stands in too few postings is not kept', () => {
  expect(columnOf(text.keys, 300)).toBeGreaterThanOrEqual(0);
  expect(columnOf(text.keys, 1000)).toBe(-1);
});

test('a term of all postings is less rare than one of half', () => {
  const rarity = (term: number): number => text.rarity[columnOf(text.keys, term)] ?? 0;
  expect(rarity(100)).toBeGreaterThan(rarity(300));
});
