import { beforeEach, describe, expect, test, vi } from 'vitest';
import { setScripts, style } from '../../src/browser/scripts.ts';
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

const lever = { id: 'lever', matches: ['https://jobs.lever.co/*'], allFrames: false };
const ids = () => browser.scripting.registered.map(({ id }) => id);

describe('scripts that run by themselves', () => {
  test('are those that are wanted, and no others', async () => {
    await setScripts([lever, { ...lever, id: 'greenhouse', allFrames: true }], '/content.js');
    expect(ids()).toEqual(['lever', 'greenhouse']);
    await setScripts([lever], '/content.js');
    expect(ids()).toEqual(['lever']);
    await setScripts([], '/content.js');
    expect(ids()).toEqual([]);
  });

  test('run the one file, in frames where their board stands in frames', async () => {
    await setScripts([{ ...lever, allFrames: true }], '/content.js');
    expect(browser.scripting.registered[0]).toMatchObject({
      js: ['/content.js'],
      matches: lever.matches,
      allFrames: true,
      persistAcrossSessions: true,
    });
  });

  test('are left alone where nothing changed, and renewed where hosts did', async () => {
    await setScripts([lever], '/content.js');
    await setScripts([lever], '/content.js');
    expect(browser.scripting.registerContentScripts).toHaveBeenCalledOnce();
    await setScripts([{ ...lever, matches: ['https://jobs.eu.lever.co/*'] }], '/content.js');
    expect(browser.scripting.registered.map(({ matches }) => matches)).toEqual([
      ['https://jobs.eu.lever.co/*'],
    ]);
  });
});

test('a style sheet goes to one frame, and is there once', async () => {
  await style(7, 3, 'a {}');
  const sheet = { target: { tabId: 7, frameIds: [3] }, css: 'a {}' };
  expect(browser.scripting.removeCSS).toHaveBeenCalledWith(sheet);
  expect(browser.scripting.insertCSS).toHaveBeenCalledWith(sheet);
});
