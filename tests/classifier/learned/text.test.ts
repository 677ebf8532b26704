import { expect, test } from 'vitest';
import { PARTS, WIDTH } from '../../../src/classifier/learned/chances.ts';
import { keyOf, tableOf } from '../../../src/classifier/learned/keys.ts';
import { countsOf, sayingOf, termsOf } from '../../../src/classifier/learned/text.ts';

const KEYS = [11, 22, 33];
const keys = tableOf(KEYS);
const line = (...terms: number[]) => ({ terms, groups: [], signals: [] });

/** Chances of lines that are a duty but for so much (0 to 1) of rest. */
function withRest(...rests: number[]): Float64Array {
  const chances = new Float64Array(rests.length * WIDTH);
  rests.forEach((rest, number) => {
    chances[number * WIDTH] = 1 - rest;
    chances[number * WIDTH + PARTS.indexOf('rest')] = rest;
  });
  return chances;
}

/** Says the first of two outcomes for the first key, the second for the second. */
const text = {
  keys,
  rarity: Float32Array.from([1, 1, 1]),
  weights: { step: 1, steps: Int8Array.from([3, 0, 0, 3, 0, 0]) },
  bias: Float64Array.from([0, 0]),
};

test('a line counts as far as it is no rest, and unknown terms count for nothing', () => {
  const counts = countsOf(keys, withRest(0, 0.75, 1), [line(11, 11, 7), line(11, 22), line(33)]);
  expect(KEYS.every((key) => keyOf(key) === key)).toBe(true);
  expect(counts.get(0)).toBeCloseTo(2.25);
  expect(counts.get(1)).toBeCloseTo(0.25);
  expect(counts.get(2)).toBe(0);
  expect(counts.size).toBe(3);
});

test('terms have length 1 together, the rarer ones more of it', () => {
  const counts = new Map([
    [0, 2],
    [1, 2],
  ]);
  const { columns, values } = termsOf(counts, [1, 2]);
  expect(columns).toEqual([0, 1]);
  expect(Math.hypot(...values)).toBeCloseTo(1);
  expect((values[1] ?? 0) / (values[0] ?? 1)).toBeCloseTo(2);
});

test('a text says the outcome that its terms speak for, and without terms none more than another', () => {
  const [first = 0, second = 0] = sayingOf(text, withRest(0), [line(11)]);
  expect(first).toBeGreaterThan(second);
  const [a = 0, b = 0] = sayingOf(text, withRest(0), [line(22)]);
  expect(b).toBeGreaterThan(a);
  const [one, other] = sayingOf(text, withRest(1), [line(11)]);
  expect(one).toBe(other);
});
