import { expect, test } from 'vitest';
import { blocksOf, statements } from '../../../src/classifier/index.ts';
import { AROUND, aroundOf, MARKS, marksOf } from '../../../src/classifier/learned/around.ts';
import { WIDTH } from '../../../src/classifier/learned/chances.ts';

const LINES = statements(blocksOf('- Train ranking models\n- Deploy them\n- Answer phones\n- Make tea'));
const CHANCES = Float64Array.from({ length: LINES.length * WIDTH }, (_, i) => ((i * 7) % 5) / 10 + 0.01);

const rowOf = (line: number, chances = CHANCES): Float64Array =>
  aroundOf(LINES, chances).slice(line * AROUND, (line + 1) * AROUND);

test('each line has a row of its own, all numbers, and full to its end', () => {
  const rows = aroundOf(LINES, CHANCES);
  expect(rows).toHaveLength(LINES.length * AROUND);
  expect(rows.every(Number.isFinite)).toBe(true);
  expect(rowOf(0).at(-1)).toBeGreaterThan(0);
});

test('what is said of a line reaches every other: as its neighbour, in its section, in the posting', () => {
  const other = CHANCES.map((chance, i) => (i < WIDTH ? 1 - chance : chance));
  const changed = (line: number): number => {
    const row = rowOf(line, other);
    return rowOf(line).filter((value, i) => value !== row[i]).length;
  };
  expect(changed(1)).toBeGreaterThan(changed(2));
  expect(changed(2)).toBe(changed(3));
  expect(changed(3)).toBeGreaterThan(0);
});

test('a line longer than any that was learned from is seen as the longest of them', () => {
  const long = (times: number) => aroundOf(statements(blocksOf('a '.repeat(times))), CHANCES.slice(0, WIDTH));
  expect(long(50_000)).toEqual(long(5_000));
  expect(long(1_000)).not.toEqual(long(5_000));
});

test('groups and signals of a line are its marks, with what the signals weigh together', () => {
  const signal = { from: 0, to: 5, term: 'train', work: 'wiring', weight: 2 } as const;
  const marks = marksOf({ groups: [3, 9], signals: [signal, { ...signal, weight: 1 }] });
  expect(marks.slice(0, 2)).toEqual([
    { place: 3, value: 1 },
    { place: 9, value: 1 },
  ]);
  expect(marks).toHaveLength(3);
  expect(marks[2]?.value).toBe(3);
  expect(marks[2]?.place).toBeLessThan(MARKS);
  expect(marksOf({ groups: [], signals: [] })).toEqual([]);
});
