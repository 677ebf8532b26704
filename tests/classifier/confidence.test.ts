import { expect, test } from 'vitest';
import measured from '../../src/classifier/confidence.json' with { type: 'json' };
import { confidenceOf, isConfident, MODEL } from '../../src/classifier/confidence.ts';

const some = {
  model: 'some',
  warn: 0.8,
  bins: [
    { from: 0, right: 4, of: 8 },
    { from: 0.2, right: 89, of: 98 },
  ],
};

test('confidence is how often roles of such a margin were right, a little drawn to the middle', () => {
  expect(confidenceOf(0, some)).toBe(0.5);
  expect(confidenceOf(0.19, some)).toBe(0.5);
  expect(confidenceOf(0.2, some)).toBe(0.9);
  expect(confidenceOf(1, some)).toBe(0.9);
});

test('a warning needs confidence', () => {
  expect(isConfident(0.8, some)).toBe(true);
  expect(isConfident(0.79, some)).toBe(false);
});

test('what was measured has rising bins from 0 on, with no more right than there were', () => {
  const froms = measured.bins.map(({ from }) => from);
  expect(froms[0]).toBe(0);
  expect(froms).toEqual([...new Set(froms)].sort((one, other) => one - other));
  expect(measured.bins.every(({ right, of }) => right >= 0 && right <= of && of > 0)).toBe(true);
  expect(MODEL).toBe(measured.model);
});
