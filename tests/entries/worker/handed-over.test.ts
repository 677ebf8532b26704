import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Handed } from '../../../src/browser/surface-calls.ts';
import { handOut, hold } from '../../../src/entries/worker/handed-over.ts';
import { aReading } from '../../view/sample-reading.ts';

const READ: Handed = {
  readable: true,
  state: null,
  verdict: null,
  reading: aReading(),
  pasted: null,
  judged: null,
};

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.runAllTimers();
  vi.useRealTimers();
});

describe('what a popup read', () => {
  test('is handed to the panel beside that tab, once', () => {
    hold(1, READ);
    expect(handOut(2)).toBeNull();
    expect(handOut(1)).toBe(READ);
    expect(handOut(1)).toBeNull();
  });

  test('is held for ten seconds, counted from the last that was read', () => {
    hold(1, READ);
    vi.advanceTimersByTime(9_000);
    hold(2, READ);
    vi.advanceTimersByTime(9_000);
    expect(handOut(1)).toBeNull();
    expect(handOut(2)).toBe(READ);
    hold(1, READ);
    vi.advanceTimersByTime(10_000);
    expect(handOut(1)).toBeNull();
  });
});
