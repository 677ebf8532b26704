import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  packRising,
  packWeights,
  unpackRising,
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

test('weights come back within half a step', () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: -9, max: 9, noNaN: true }), { minLength: 1 }), (weights) => {
      const packed = packWeights(weights);
      const back = unpackWeights(packed);
      weights.forEach((weight, i) => {
        expect(Math.abs((back[i] ?? Number.NaN) - weight)).toBeLessThanOrEqual(packed.step / 2 + 1e-6);
      });
    }),
  );
});

test('no weights pack to no weights', () => {
  expect(unpackWeights(packWeights([]))).toHaveLength(0);
});
