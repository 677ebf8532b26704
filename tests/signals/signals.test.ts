import { describe, expect, test } from 'vitest';
import { findSignals } from '../../src/classifier/find-signals.ts';
import { SIGNALS } from '../../src/signals/index.ts';

const counted = (sentence: string, term: string, work: string) =>
  findSignals(sentence).some((found) => found.term === term && found.work === work);

test('there are at least 350 signals, and each kind of work has some', () => {
  expect(SIGNALS.flatMap(({ signals }) => signals).length).toBeGreaterThanOrEqual(350);
  expect(SIGNALS.every(({ signals }) => signals.length > 20)).toBe(true);
});

describe.each(SIGNALS)('signals of $work', ({ work, signals }) => {
  test('stand sorted, each term once', () => {
    const terms = signals.map(({ term }) => term);
    expect(terms).toEqual([...new Set(terms)].sort());
  });

  test.each(signals)('"$term" counts where it should', ({ term, like }) => {
    expect(counted(like, term, work), like).toBe(true);
  });

  test.each(signals)('"$term" does not count where it should not', ({ term, not }) => {
    expect(counted(not, term, work), not).toBe(false);
  });
});
