import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  packRising,
  packSteps,
  packWeights,
  unpackRising,
  unpackSteps,
  weightOf,
  weightsOf,
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

test('weights keep their sign, and their size within the nearest of seven levels of their class', () => {
  const classes = 3;
  fc.assert(
    fc.property(fc.array(weight, { minLength: 1 }), (weights) => {
      const packed = packWeights(weights, classes);
      const back = weightsOf(packed);
      weights.forEach((weight, i) => {
        const came = weightOf(back, i, i % classes);
        const top = packed.tops[i % classes] ?? 0;
        const away = Math.sqrt(Math.abs(came) / (top || 1)) - Math.sqrt(Math.abs(weight) / (top || 1));
        expect(Math.abs(away)).toBeLessThanOrEqual(1 / 14 + 1e-4);
        expect(came * weight).toBeGreaterThanOrEqual(0);
      });
    }),
  );
});

test('the largest weight of each class comes back whole, small ones beside it do too', () => {
  const back = weightsOf(packWeights([4, 0.5, -4 / 49, -0.5], 2));
  expect([0, 1, 2, 3].map((at) => weightOf(back, at, at % 2))).toEqual(
    [4, 0.5, -4 / 49, -0.5].map((weight) => expect.closeTo(weight, 5)),
  );
});

test('no numbers pack to no numbers', () => {
  expect(unpackSteps(packSteps([]))).toHaveLength(0);
  expect(weightsOf(packWeights([], 2)).levels).toHaveLength(0);
});
