import { expect, it } from 'vitest';
import type { Pair } from '../../../src/domain/pairing.ts';
import { rowsOf } from '../../../src/view/pairing/rows.ts';

const pair = (duty: number, ...lines: number[]): Pair => ({
  duty,
  beside: lines.map((line) => ({ line, shared: [] })),
});

it('duties that the same lines stand beside are one row, whatever the order of the lines', () => {
  const rows = rowsOf([pair(0, 4, 2), pair(1, 7), pair(2, 2, 4), pair(3, 2)]);
  expect(rows.map(({ duties, lines }) => [duties.map(({ duty }) => duty), lines])).toEqual([
    [
      [0, 2],
      [4, 2],
    ],
    [[1], [7]],
    [[3], [2]],
  ]);
});
