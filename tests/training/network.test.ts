import { expect, test } from 'vitest';
import { networkOf, scoreNetwork } from '../../src/classifier/learned/network.ts';
import { learnNetwork, levelled } from '../../src/training/learn/networks.ts';
import { fitNetwork } from '../../src/training/solve/network.ts';
import { randomFrom, shuffle } from '../../src/training/solve/random.ts';

/** Whether two numbers have the same sign: no sum of weights tells that. */
const random = randomFrom(7);
const ROWS = Array.from({ length: 400 }, () => Float64Array.from([random() - 0.5, random() - 0.5]));
const TRUTH = Int32Array.from(ROWS, ([a = 0, b = 0]) => (a > 0 === b > 0 ? 1 : 0));
const OPTIONS = { hidden: 8, rounds: 100, batch: 20, rate: 0.02, decay: 0.01 };

const rightOf = (scores: Float64Array, truth = TRUTH): number =>
  truth.filter((is, row) => is === ((scores[2 * row + 1] ?? 0) > (scores[2 * row] ?? 0) ? 1 : 0)).length;
const all = (rows: readonly Float64Array[]): Float64Array =>
  Float64Array.from(rows.flatMap((row) => [...row]));

test('what no sum of weights tells is learned, and the same rows give the same bits', () => {
  const network = fitNetwork(ROWS, TRUTH, 2, OPTIONS);
  expect(rightOf(scoreNetwork(network, all(ROWS), []))).toBeGreaterThan(380);
  expect(fitNetwork(ROWS, TRUTH, 2, OPTIONS)).toEqual(network);
});

test('rows without a class are left out', () => {
  const some = TRUTH.map((is, row) => (row % 2 === 0 ? is : -1));
  const half = ROWS.filter((_, row) => row % 2 === 0);
  const short = { ...OPTIONS, rounds: 3 };
  const known = TRUTH.filter((_, row) => row % 2 === 0);
  expect(fitNetwork(ROWS, some, 2, short)).toEqual(fitNetwork(half, known, 2, short));
  expect(fitNetwork(ROWS, TRUTH, 2, short)).not.toEqual(fitNetwork(half, known, 2, short));
});

test('inputs that lie far off and hardly spread are learned as well, and weighed as they come', () => {
  const sides = Int32Array.from(ROWS, ([a = 0, b = 0]) => (a > b ? 1 : 0));
  const moved = ROWS.map(([a = 0, b = 0]) => Float64Array.from([1000 + a / 50, b / 50 - 7]));
  const network = networkOf(learnNetwork(levelled(moved), sides, 2, OPTIONS), 2, 2);
  expect(rightOf(scoreNetwork(network, all(moved), []), sides)).toBeGreaterThan(380);
});

test('levelled inputs have mean 0 and spread alike; one that never differs stays finite', () => {
  const { rows, means } = levelled([Float64Array.from([1, 5]), Float64Array.from([3, 5])]);
  expect([...means]).toEqual([2, 5]);
  expect(rows[0]?.[0]).toBeCloseTo(-1, 2);
  expect(rows.every((row) => row[1] === 0)).toBe(true);
});

test('random numbers lie from 0 up to 1, and are the same each time; shuffling loses none', () => {
  const drawn = (seed: number) => Array.from({ length: 1000 }, randomFrom(seed));
  expect(drawn(1)).toEqual(drawn(1));
  expect(drawn(1)).not.toEqual(drawn(2));
  expect(drawn(1).every((value) => value >= 0 && value < 1)).toBe(true);
  expect(drawn(1).reduce((a, b) => a + b) / 1000).toBeCloseTo(0.5, 1);
  const numbers = Int32Array.from({ length: 50 }, (_, i) => i);
  shuffle(numbers, randomFrom(3));
  expect([...numbers]).not.toEqual([...numbers].sort((a, b) => a - b));
  expect([...numbers].sort((a, b) => a - b)).toEqual(Array.from({ length: 50 }, (_, i) => i));
});
