import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Awaiting } from '../../../src/entries/surface/awaiting.ts';
import { type Known, shown, UNKNOWN } from '../../../src/entries/surface/known.ts';

vi.mock('webextension-polyfill', () => ({ default: {} }));

const HERE = 'https://jobs.lever.co/acme/1';
let known: Known;
let awaiting: Awaiting;
const kind = () => shown(known).kind;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  known = { ...UNKNOWN, mayRead: true };
  awaiting = new Awaiting((news) => {
    known = { ...known, ...news };
  });
});
afterEach(() => void vi.useRealTimers());

describe('a page that reads itself', () => {
  test('is waited for, soon in so many words, and not for ever', () => {
    expect(kind()).toBe('unread');
    awaiting.at(HERE);
    expect(kind()).toBe('waiting');
    vi.advanceTimersByTime(300);
    expect(kind()).toBe('reading');
    vi.advanceTimersByTime(9_700);
    expect(kind()).toBe('unread');
  });

  test('is waited for once at one address, and anew at the next', () => {
    awaiting.at(HERE);
    vi.advanceTimersByTime(10_000);
    awaiting.at(HERE);
    expect(kind()).toBe('unread');
    awaiting.at('https://jobs.lever.co/acme/2');
    expect(kind()).toBe('waiting');
  });

  test('is waited for no more where the tab has left it, or something of it came', () => {
    awaiting.at(HERE);
    awaiting.at(null);
    expect(kind()).toBe('unread');
    awaiting.at(HERE);
    awaiting.end();
    vi.advanceTimersByTime(300);
    expect(kind()).toBe('unread');
  });

  test('is waited for no more where the person stops it', () => {
    awaiting.at(HERE);
    vi.advanceTimersByTime(300);
    known = { ...known, stopped: true };
    expect(kind()).toBe('unread');
  });
});
