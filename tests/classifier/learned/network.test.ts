import { expect, test } from 'vitest';
import { type Network, networkOf, scoreNetwork } from '../../../src/classifier/learned/network.ts';
import { packWeights } from '../../../src/classifier/learned/packed.ts';

/** Two inputs, one hidden unit, two classes. */
const NETWORK: Network = {
  inner: { weights: Float64Array.from([1, -1, 2, 0, 0, 3]), bias: Float64Array.from([-1, 0.5, 0]) },
  marks: Float64Array.from([0, 0, 0, 2, 1, 0]),
  outer: Float64Array.from([10, -10]),
  classes: 2,
};

test('a hidden unit passes on what is above zero, beside what reaches the classes straight away', () => {
  const scores = scoreNetwork(NETWORK, Float64Array.from([3, 1, 1, 3]), []);
  expect([...scores]).toEqual([6.5 + 10, 3 - 10, 2.5, 9]);
});

test('a mark adds its weights, as often as it counts, to its own row', () => {
  const marks = [[], [{ place: 1, value: 2 }]];
  const scores = scoreNetwork(NETWORK, Float64Array.from([3, 1, 1, 3]), marks);
  expect([...scores]).toEqual([6.5 + 10, 3 - 10, 2.5 + 2 + 10, 9 - 10]);
});

test('a stored network weighs inputs as they are, though it was fitted on those that spread alike', () => {
  const stored = {
    spreads: [2, 0.5],
    inner: packWeights([1, -1, 2, 0, 0, 3], 0.5),
    outer: packWeights([10, -10], 0.5),
    bias: [-1, 0.5, 0],
  };
  const { inner, marks, outer } = networkOf(stored, 2, 2);
  expect([...inner.weights]).toEqual([0.5, -2, 1, 0, 0, 6]);
  expect(marks).toHaveLength(0);
  expect([...outer]).toEqual([10, -10]);
  const split = networkOf(stored, 2, 1);
  expect([...split.inner.weights]).toEqual([0.5, 1, 0]);
  expect([...split.marks]).toEqual([-2, 0, 6]);
});
