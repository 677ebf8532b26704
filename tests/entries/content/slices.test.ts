import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { inSlices } from '../../../src/entries/content/slices.ts';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'performance'] });
});
afterEach(() => vi.useRealTimers());

/** Steps of three milliseconds each, noted as they are done. */
function* steps(count: number, done: number[]): Generator<void> {
  for (let at = 0; at < count; at++) {
    vi.advanceTimersByTime(3);
    done.push(at);
    yield;
  }
}

test('work gives way after each slice, and all of it is done in order', async () => {
  const done: number[] = [];
  const work = inSlices(steps(6, done), new AbortController().signal);
  expect(done.length).toBeGreaterThan(0);
  expect(done.length * 3).toBeLessThanOrEqual(8);
  await vi.runAllTimersAsync();
  await work;
  expect(done).toEqual([0, 1, 2, 3, 4, 5]);
});

test('work that is broken off goes no further', async () => {
  const done: number[] = [];
  const life = new AbortController();
  const work = inSlices(steps(6, done), life.signal);
  const before = done.length;
  life.abort();
  await vi.runAllTimersAsync();
  await work;
  expect(done).toHaveLength(before);
});
