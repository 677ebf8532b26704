import { expect, test } from 'vitest';
import { digits, table } from '../../src/training/report.ts';

test('a share has three digits, and a dash where there is none', () => {
  expect(digits(0.8461)).toBe('0.846');
  expect(digits(null)).toBe('–');
  expect(digits(Number.NaN)).toBe('–');
});

test('columns stand under their heads', () => {
  expect(
    table([
      ['a', 'long head'],
      ['longer', '1'],
    ]),
  ).toBe('a       long head\nlonger          1');
});
