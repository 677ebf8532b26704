import { expect, test } from 'vitest';
import { scoreDense } from '../../../src/classifier/learned/dense.ts';

const ROWS = [
  [0.5, -2, 3],
  [0, 1, 0],
  [0, 0, 0],
];

test.each([1, 4, 6, 9])(
  'a layer of %i classes scores each of some rows by its own weights and bias',
  (classes) => {
    const weights = Float64Array.from({ length: 3 * classes }, (_, i) => Math.sin(i));
    const bias = Float64Array.from({ length: classes }, (_, k) => k / 10);
    const scores = scoreDense({ weights, bias }, Float64Array.from(ROWS.flat()));
    expect(scores).toHaveLength(ROWS.length * classes);
    ROWS.forEach((inputs, row) => {
      for (let k = 0; k < classes; k++) {
        const products = inputs.map((input, i) => input * (weights[3 * k + i] ?? 0));
        expect(scores[row * classes + k]).toBeCloseTo(
          (bias[k] ?? 0) + products.reduce((a, b) => a + b, 0),
          12,
        );
      }
    });
  },
);

test('without rows there are no scores', () => {
  expect(
    scoreDense({ weights: new Float64Array(6), bias: new Float64Array(2) }, new Float64Array()),
  ).toHaveLength(0);
});
