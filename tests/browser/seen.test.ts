import { beforeEach, describe, expect, test, vi } from 'vitest';
import { clearSeen, countSeen, loadSeen, rememberSeen, watchSeen } from '../../src/browser/seen.ts';
import type { Seen } from '../../src/domain/seen.ts';
import { fakeBrowser } from './fake-browser.ts';

const fake = vi.hoisted(() => ({ browser: undefined as unknown }));
vi.mock('webextension-polyfill', () => ({
  get default() {
    return fake.browser;
  },
}));

let browser: ReturnType<typeof fakeBrowser>;
beforeEach(() => {
  browser = fakeBrowser();
  fake.browser = browser;
});

const seen = (identity: string, more: Partial<Seen> = {}): Seen => ({
  identity,
  role: 'ai-engineer',
  sub: null,
  standing: 'honest',
  day: '2026-11-26',
  hash: '0a',
  ...more,
});

describe('what was read', () => {
  test('is remembered by its identity, once', async () => {
    await rememberSeen(seen('lever:1'));
    await rememberSeen(seen('lever:2'));
    await rememberSeen(seen('lever:1', { standing: 'vague' }));
    expect([...(await loadSeen()).keys()]).toEqual(['lever:2', 'lever:1']);
    expect((await loadSeen()).get('lever:1')?.standing).toBe('vague');
  });

  test('is all remembered where two come at once', async () => {
    await Promise.all([rememberSeen(seen('lever:1')), rememberSeen(seen('lever:2'))]);
    expect(await countSeen()).toBe(2);
  });

  test('leaves when 5,000 others were read since', async () => {
    const postings = Array.from({ length: 5_000 }, (_, at) => seen(`lever:${at}`));
    await browser.storage.local.set({ seen: { version: 1, postings } });
    await rememberSeen(seen('lever:new'));
    const kept = await loadSeen();
    expect(kept.size).toBe(5_000);
    expect([kept.has('lever:0'), kept.has('lever:1'), kept.has('lever:new')]).toEqual([false, true, true]);
  });

  test('is not written again where nothing changed', async () => {
    await rememberSeen(seen('lever:1'));
    await rememberSeen(seen('lever:1'));
    expect(browser.storage.local.set).toHaveBeenCalledOnce();
  });

  test('is forgotten when the person says so, and whoever watches is told', async () => {
    const told = vi.fn();
    const end = new AbortController();
    watchSeen(told, end.signal);
    await rememberSeen(seen('lever:1'));
    await clearSeen();
    expect(told.mock.calls).toEqual([[1], [0]]);
    expect(browser.storage.local.all()).toEqual({});
    end.abort();
    await rememberSeen(seen('lever:2'));
    expect(told).toHaveBeenCalledTimes(2);
  });

  test('that can not be read counts as nothing, and is replaced', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    await browser.storage.local.set({ seen: { version: 1, postings: [{ identity: 5 }] } });
    expect(await countSeen()).toBe(0);
    await rememberSeen(seen('lever:1'));
    expect(await countSeen()).toBe(1);
    warn.mockRestore();
  });
});
