import { expect, test } from 'vitest';
import { readCode } from '../../src/training/codes.ts';

test('a line code gives part and work', () => {
  expect(readCode('dW')).toEqual({ part: 'duty', work: 'wiring' });
  expect(readCode('qN')).toEqual({ part: 'required', work: 'nothing' });
  expect(readCode('nL')).toEqual({ part: 'nice', work: 'annotation' });
});

test('x is the rest and speaks for nothing', () => {
  expect(readCode('x')).toEqual({ part: 'rest', work: 'nothing' });
});

test.each(['', 'd', 'W', 'dX', 'xW', 'dWW', 'Wd'])('"%s" is refused', (code) => {
  expect(() => readCode(code)).toThrow(RangeError);
});
