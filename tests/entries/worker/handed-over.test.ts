import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Handed } from '../../../src/browser/surface-calls.ts';
import { handOut, hold, watched } from '../../../src/entries/worker/handed-over.ts';
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
  test('is handed to the panel beside that tab, once', async () => {
    hold(1, READ);
    expect(await handOut(2)).toBeNull();
    expect(await handOut(1)).toBe(READ);
    expect(await handOut(1)).toBeNull();
  });

  test('is held for ten seconds, counted from the last that was read', async () => {
    hold(1, READ);
    vi.advanceTimersByTime(9_000);
    hold(2, READ);
    vi.advanceTimersByTime(9_000);
    expect(await handOut(1)).toBeNull();
    expect(await handOut(2)).toBe(READ);
    hold(1, READ);
    vi.advanceTimersByTime(10_000);
    expect(await handOut(1)).toBeNull();
  });
});

describe('a reading under way', () => {
  test('is waited for, and handed out while it lasts', async () => {
    const { pasted: _, judged: __, ...read } = READ;
    watched(1, new Promise((done) => setTimeout(() => done(read), 50)));
    expect(await handOut(2)).toBeNull();
    const handed = handOut(1);
    await vi.advanceTimersByTimeAsync(50);
    expect(await handed).toEqual(READ);
    expect(await handOut(1)).toBeNull();
  });

  test('that fails is told to whoever asks, and forgotten', async () => {
    const failing = watched(1, Promise.reject(new Error('The tab is gone.')));
    await expect(handOut(1)).rejects.toThrow('The tab is gone.');
    await expect(failing).rejects.toThrow();
    expect(await handOut(1)).toBeNull();
  });

  test('yields to a later one of the same tab', async () => {
    const { pasted: _, judged: __, ...read } = READ;
    watched(1, new Promise((done) => setTimeout(() => done({ ...read, readable: false }), 50)));
    watched(1, Promise.resolve(read));
    expect(await handOut(1)).toEqual(READ);
  });
});
