import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { answer, ask, isAlive, message, watchChoices } from '../../src/browser/in-page.ts';
import { fakeBrowser } from './fake-browser.ts';

let browser: ReturnType<typeof fakeBrowser>;
beforeEach(() => {
  browser = fakeBrowser();
  vi.stubGlobal('chrome', browser);
});
afterEach(() => vi.unstubAllGlobals());

describe('a script in a page', () => {
  test('asks the worker, and parses what comes back', async () => {
    browser.runtime.sendMessage.mockResolvedValueOnce({ answer: true });
    expect(await ask('left', { address: 'https://jobs.example/1' })).toBe(true);
    browser.runtime.sendMessage.mockResolvedValueOnce({ answer: 'soon' });
    await expect(ask('left', { address: 'https://jobs.example/1' })).rejects.toThrow();
  });

  test('answers the worker, and nobody else', async () => {
    answer({ skeleton: () => '<body>' });
    const wire = (sender: object) =>
      new Promise((resolve) =>
        browser.runtime.onMessage.happen({ call: 'skeleton', asked: {} }, sender, resolve),
      );
    expect(await wire({ id: 'ours' })).toEqual({ answer: '<body>' });
    expect(await wire({ id: 'theirs' })).toEqual({ error: 'Not allowed to call skeleton.' });
  });

  test('leaves what our own pages ask for to the worker', () => {
    answer({ skeleton: () => '<body>' });
    const taken = browser.runtime.onMessage.happen(
      { call: 'pin', asked: {} },
      { id: 'ours' },
      () => undefined,
    );
    expect(taken).toEqual([undefined]);
  });

  test('is not misled by an element that the page names as the browser', () => {
    vi.stubGlobal('browser', { runtime: { id: 'forged' } });
    Reflect.deleteProperty(browser.runtime, 'id');
    expect(isAlive()).toBe(false);
  });

  test('has the words of its texts from the browser', () => {
    vi.stubGlobal('chrome', { ...browser, i18n: { getMessage: (key: string) => `<${key}>` } });
    expect(message('popup_turn_on', [])).toBe('<popup_turn_on>');
  });

  test('learns that the person has chosen something else, wherever it is kept, until it leaves', async () => {
    const changed = vi.fn();
    const stay = new AbortController();
    watchChoices(changed, stay.signal);
    await browser.storage.sync.set({ settings: { badges: false } });
    await browser.storage.local.set({ settings: { badges: true } });
    await browser.storage.local.set({ pins: [] });
    await browser.storage.session.set({ settings: {} });
    expect(changed).toHaveBeenCalledTimes(2);
    stay.abort();
    await browser.storage.sync.set({ settings: {} });
    expect(changed).toHaveBeenCalledTimes(2);
    expect(browser.storage.onChanged.count()).toBe(0);
  });
});
