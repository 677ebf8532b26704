import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  packRising,
  packSteps,
  packWeights,
  unpackRising,
  unpackSteps,
  unpackWeights,
} from '../../../src/classifier/learned/packed.ts';

test('rising numbers come back as they were', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.integer({ min: 0, max: 2 ** 22 })), (numbers) => {
      const rising = numbers.sort((a, b) => a - b);
      expect([...unpackRising(packRising(rising))]).toEqual(rising);
    }),
  );
});

test('numbers come back within half a step', () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: -9, max: 9, noNaN: true }), { minLength: 1 }), (numbers) => {
      const packed = packSteps(numbers);
      const back = unpackSteps(packed);
      numbers.forEach((number, i) => {
        expect(Math.abs((back[i] ?? Number.NaN) - number)).toBeLessThanOrEqual(packed.step / 2 + 1e-6);
      });
    }),
  );
});

const weight = fc.integer({ min: -9_000, max: 9_000 }).map((thousandths) => thousandths / 1000);

test('weights come back within half a step, small ones as zero, those past the letters as the largest', () => {
  fc.assert(
    fc.property(fc.array(weight), (weights) => {
      const { step, steps } = unpackWeights(packWeights(weights, 0.25));
      expect(steps).toHaveLength(weights.length);
      weights.forEach((weight, i) => {
        const nearest = Math.max(-7, Math.min(7, weight));
        expect(Math.abs(step * (steps[i] ?? Number.NaN) - nearest)).toBeLessThanOrEqual(0.125 + 1e-9);
      });
    }),
  );
});

test('letters need no escape in JSON, however large the weights', () => {
  const { letters } = packWeights([-1e9, -7, -0.25, 0, 0.25, 7, 1e9], 0.25);
  expect(JSON.stringify(letters)).toHaveLength(letters.length + 2);
});

test('no numbers pack to no numbers', () => {
  expect(unpackSteps(packSteps([]))).toHaveLength(0);
  expect(unpackWeights(packWeights([], 1)).steps).toHaveLength(0);
});
