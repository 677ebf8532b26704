// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { whileAlive } from '../../../src/entries/content/alive.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('the end of the extension is noticed within a second', () => {
  const [life, gone] = [new AbortController(), vi.fn()];
  let alive = true;
  whileAlive(() => alive, gone, life.signal);
  vi.advanceTimersByTime(5_000);
  expect(gone).not.toHaveBeenCalled();
  alive = false;
  vi.advanceTimersByTime(1_000);
  expect(gone).toHaveBeenCalledOnce();
});

test('nobody looks after the end of the signal', () => {
  const [life, gone] = [new AbortController(), vi.fn()];
  whileAlive(() => false, gone, life.signal);
  life.abort();
  vi.advanceTimersByTime(5_000);
  expect(gone).not.toHaveBeenCalled();
});

test('it is noticed as soon as a tab is seen again whose clock was slow', () => {
  const [life, gone] = [new AbortController(), vi.fn()];
  whileAlive(() => false, gone, life.signal);
  document.dispatchEvent(new Event('visibilitychange'));
  expect(gone).toHaveBeenCalledOnce();
  life.abort();
  document.dispatchEvent(new Event('visibilitychange'));
  expect(gone).toHaveBeenCalledOnce();
});
