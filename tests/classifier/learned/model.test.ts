import { expect, test } from 'vitest';
import { scoreDense } from '../../../src/classifier/learned/model.ts';

const INPUTS = Float64Array.from([0.5, -2, 3]);

test.each([1, 4, 6, 9])('a layer of %i classes scores each by its own weights and bias', (classes) => {
  const weights = Float64Array.from({ length: 3 * classes }, (_, i) => Math.sin(i));
  const bias = Float64Array.from({ length: classes }, (_, k) => k / 10);
  const scores = new Float64Array(classes + 1).fill(7);
  scoreDense({ weights, bias }, INPUTS, scores, 1);
  expect(scores[0]).toBe(7);
  for (let k = 0; k < classes; k++) {
    const products = INPUTS.map((input, i) => input * (weights[3 * k + i] ?? 0));
    expect(scores[k + 1]).toBeCloseTo((bias[k] ?? 0) + products.reduce((a, b) => a + b, 0), 12);
  }
});
