import { expect, test } from 'vitest';
import type { Labelled } from '../../src/training/corpus.ts';
import { corrected, LABELS, overridesIn, readingsIn, withTexts } from '../../src/training/labels.ts';

const text = 'Your tasks\n- Train our ranking models\n- Keep the feature store';
const pool = [{ id: 'p1', title: '', company: '', text }];
const reading = {
  id: 'p1',
  role: 'ml-engineer',
  sub: null,
  second: null,
  sure: 3,
  why: 'trains ranking models',
  lines: ['x', 'dB', 'dB'],
} as const;

test('a reading gets its text, cut as we cut it', () => {
  const [posting] = withTexts([{ ...reading, lines: [...reading.lines] }], pool);
  expect(posting?.lines[1]).toEqual({ text: 'Train our ranking models', part: 'duty', work: 'building' });
});

test.each([
  ['one code too few', { lines: ['x', 'dB'] }, '2 codes for 3 lines'],
  ['a code that is none', { lines: ['x', 'dB', 'dZ'] }, 'no line code'],
  ['an id that is not in the pool', { id: 'p2' }, 'not in the pool'],
])('%s is refused', (_, change, message) => {
  expect(() => withTexts([{ ...reading, lines: [...reading.lines], ...change }], pool)).toThrow(message);
});

test('a posting that is read twice in one folder is refused', () => {
  const again = { ...reading, lines: [...reading.lines] };
  expect(() => withTexts([again, again], pool)).toThrow('read twice');
});

const train: Labelled[] = withTexts([{ ...reading, lines: [...reading.lines] }], pool);

test('an override changes what it names and nothing else', () => {
  const [posting] = corrected(train, [{ id: 'p1', why: 'the store is software', lines: { 2: 'dS' } }]);
  expect(posting?.role).toBe('ml-engineer');
  expect(posting?.lines.map(({ work }) => work)).toEqual(['nothing', 'building', 'software']);
});

test('an override of a posting or line that is not there is refused', () => {
  expect(() => corrected(train, [{ id: 'p9', why: '' }])).toThrow('not in train');
  expect(() => corrected(train, [{ id: 'p1', why: '', lines: { 7: 'dS' } }])).toThrow('no line 7');
});

test('every label of ours has the shape of a label, and no posting has two', () => {
  const readings = readingsIn(LABELS);
  expect(new Set(readings.map(({ id }) => id)).size).toBe(readings.length);
  for (const { role, sub } of readings) expect(sub === null).toBe(role !== 'neither');
  for (const override of overridesIn(LABELS)) expect(override.why).not.toBe('');
});
