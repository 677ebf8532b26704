import { beforeEach, describe, expect, test, vi } from 'vitest';
import { changeSettings, loadSettings } from '../../src/browser/settings.ts';
import { changeTab, loadTab, loadTabs, watchTab } from '../../src/browser/tab-states.ts';
import { keepVerdict, loadVerdict } from '../../src/browser/verdicts.ts';
import { DEFAULTS } from '../../src/domain/settings.ts';
import type { TabState } from '../../src/domain/tab.ts';
import { fakeBrowser } from './fake-browser.ts';
import { aVerdict } from './samples.ts';

const fake = vi.hoisted(() => ({ browser: undefined as unknown }));
vi.mock('webextension-polyfill', () => ({
  get default() {
    return fake.browser;
  },
}));

let browser: ReturnType<typeof fakeBrowser>;
const start = (options = {}) => {
  browser = fakeBrowser(options);
  fake.browser = browser;
};
beforeEach(() => start());

const aTab: TabState = { url: 'https://jobs.example/1', frames: [], filter: null, failure: null };
const long = (characters: number) => ({ ...aVerdict, model: 'x'.repeat(characters) });

describe('what is kept of tabs', () => {
  test('a tab is kept, changed and forgotten', async () => {
    expect(await changeTab(1, () => aTab)).toEqual(aTab);
    expect(await loadTab(1)).toEqual(aTab);
    expect(await loadTabs()).toEqual(new Map([[1, aTab]]));
    await changeTab(1, () => null);
    expect(await loadTab(1)).toBeNull();
  });

  test('two changes at once are both kept', async () => {
    const add = (word: string) => (before: TabState | null) => ({ ...aTab, url: (before?.url ?? '') + word });
    await Promise.all([changeTab(1, add('a')), changeTab(1, add('b'))]);
    expect((await loadTab(1))?.url).toBe('ab');
  });

  test('whoever watches a tab is told each change, until the signal', async () => {
    const told = vi.fn();
    const end = new AbortController();
    watchTab(1, told, end.signal);
    await changeTab(1, () => aTab);
    await changeTab(2, () => aTab);
    await changeTab(1, () => null);
    expect(told.mock.calls).toEqual([[aTab], [null]]);
    end.abort();
    expect(browser.storage.onChanged.count()).toBe(0);
  });

  test('a value that can not be read is left out and reported once', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    await browser.storage.session.set({ 'tab:3': { url: 5 }, 'tab:4': 'x' });
    expect(await loadTab(3)).toBeNull();
    expect(await loadTab(4)).toBeNull();
    expect(warn).toHaveBeenCalledOnce();
    warn.mockRestore();
  });
});

describe('what is kept of verdicts', () => {
  test('a verdict is found by its key', async () => {
    expect(await keepVerdict('a', aVerdict)).toBe(true);
    expect(await loadVerdict('a')).toEqual(aVerdict);
    expect(await loadVerdict('b')).toBeNull();
  });

  test('the oldest leave first when there is no room for all', async () => {
    for (const key of ['a', 'b', 'c', 'd', 'e']) await keepVerdict(key, long(2_000_000));
    expect(await loadVerdict('a')).toBeNull();
    expect(await loadVerdict('e')).not.toBeNull();
    expect(await browser.storage.session.getBytesInUse()).toBeLessThan(8 * 1024 * 1024);
  });

  test('one of a huge posting is not kept, and drives out no other', async () => {
    await keepVerdict('a', aVerdict);
    expect(await keepVerdict('b', long(5_000_000))).toBe(false);
    expect(await loadVerdict('a')).not.toBeNull();
  });

  test('verdicts make room for a tab, and no tab leaves for a verdict', async () => {
    await changeTab(1, () => ({ ...aTab, failure: 'x'.repeat(3_000_000) }));
    await keepVerdict('a', long(4_000_000));
    await changeTab(2, () => ({ ...aTab, failure: 'x'.repeat(4_000_000) }));
    expect(await loadVerdict('a')).toBeNull();
    expect(await loadTab(1)).not.toBeNull();
    expect(await loadTab(2)).not.toBeNull();
  });

  test('what does not fit at all is said, and nothing else is lost', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    start({ sessionLimit: 1_000_000 });
    await changeTab(1, () => aTab);
    expect(await keepVerdict('a', long(2_000_000))).toBe(false);
    expect(await loadTab(1)).toEqual(aTab);
    expect((await changeTab(2, () => ({ ...aTab, failure: 'x'.repeat(2_000_000) })))?.url).toBe(aTab.url);
    warn.mockRestore();
  });
});

describe('settings', () => {
  test('defaults hold where nothing was chosen, and are not stored', async () => {
    expect(await loadSettings()).toEqual(DEFAULTS);
    await changeSettings((before) => before);
    expect(browser.storage.sync.all()).toEqual({ settings: { version: 1 } });
  });

  test('what was chosen is kept', async () => {
    await changeSettings((before) => ({ ...before, boards: ['lever'] }));
    expect(await loadSettings()).toEqual({ ...DEFAULTS, boards: ['lever'] });
  });

  test('a browser that does not synchronise keeps them on the device', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    start({ syncLimit: 0 });
    await changeSettings((before) => ({ ...before, boards: ['lever'] }));
    expect(browser.storage.local.all()).toEqual({ settings: { version: 1, boards: ['lever'] } });
    expect((await loadSettings()).boards).toEqual(['lever']);
    warn.mockRestore();
  });
});
