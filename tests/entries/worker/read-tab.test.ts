import { beforeEach, describe, expect, test, vi } from 'vitest';
import { loadTab } from '../../../src/browser/tab-states.ts';
import type { Page } from '../../../src/domain/page.ts';
import { readTab } from '../../../src/entries/worker/read-tab.ts';
import { selectionOf } from '../../../src/entries/worker/selection.ts';
import { showLine } from '../../../src/entries/worker/show-line.ts';
import { fakeBrowser } from '../../browser/fake-browser.ts';
import { aPage, aPosting } from '../../browser/samples.ts';
import '../../view/speak-english.ts';

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
beforeEach(() => {
  start();
  vi.spyOn(console, 'info').mockImplementation(() => undefined);
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
});

const article = (page: Page): Page => ({
  ...page,
  board: null,
  posting: page.posting && { ...page.posting, how: 'article' },
});

/** Lets the frames of a tab, by their numbers, show these pages; null: a document that holds no text. */
function frames(pages: Record<number, Page | null | Error>): void {
  browser.scripting.executeScript.mockResolvedValue(
    Object.keys(pages).map((id) => ({ frameId: Number(id) })),
  );
  browser.tabs.sendMessage.mockImplementation(async (_tab, _message, { frameId }) => {
    const page = pages[frameId];
    if (page instanceof Error) throw page;
    return { answer: page && { address: page.url, page } };
  });
}

describe('a click on a tab', () => {
  test('reads and judges the page', async () => {
    frames({ 0: aPage(aPosting()) });
    const read = await readTab(1, '/content.js');
    expect(read).toMatchObject({
      readable: true,
      state: { frames: [{ frame: 0 }] },
      verdict: { lines: [{}] },
    });
    expect(await loadTab(1)).toEqual(read.state);
  });

  test('lets a board that is on follow its list: who is asked before beginning by itself does not begin', async () => {
    browser.permissions.contains.mockResolvedValue(true);
    const list = { ...aPage(null), kind: 'list' as const, board: 'builtin', url: 'https://builtin.com/jobs' };
    frames({ 0: list });
    await readTab(1, '/content.js');
    expect(browser.tabs.sendMessage).toHaveBeenLastCalledWith(
      1,
      { call: 'listShown', asked: { badges: true, filter: expect.anything() } },
      { frameId: 0 },
    );
  });

  test('puts nothing into a page whose board is off', async () => {
    frames({ 0: { ...aPage(null), kind: 'list', board: 'builtin', url: 'https://builtin.com/jobs' } });
    await readTab(1, '/content.js');
    expect(browser.tabs.sendMessage).toHaveBeenCalledOnce();
  });

  test('says that a tab can not be read where the browser forbids it', async () => {
    browser.scripting.executeScript.mockRejectedValue(new Error('Cannot access a chrome:// URL'));
    expect(await readTab(1, '/content.js')).toEqual({ readable: false, state: null, verdict: null });
  });

  test('says that a document without text can not be read', async () => {
    frames({ 0: null });
    expect(await readTab(1, '/content.js')).toMatchObject({ readable: false });
  });

  test("shows a board's posting in a frame before the article around it", async () => {
    frames({
      0: article(aPage(aPosting('a', 'We sell tickets.'))),
      4: aPage(aPosting('b', 'Train models.')),
    });
    const { verdict } = await readTab(1, '/content.js');
    expect(verdict?.lines[0]?.text).toBe('Train models.');
  });

  test('reads the page also where one of its frames goes away', async () => {
    frames({ 0: aPage(aPosting()), 4: new Error('No tab with id: 4.') });
    expect((await readTab(1, '/content.js')).verdict).not.toBeNull();
  });

  test('reads the page that comes where the one before goes away meanwhile', async () => {
    frames({ 0: aPage(aPosting()) });
    browser.tabs.sendMessage.mockRejectedValueOnce(new Error('The message port closed.'));
    expect((await readTab(1, '/content.js')).verdict).not.toBeNull();
  });

  test('gives the verdict also where the store is full', async () => {
    start({ sessionLimit: 10 });
    frames({ 0: aPage(aPosting()) });
    expect((await readTab(1, '/content.js')).verdict).not.toBeNull();
    frames({
      0: article(aPage(aPosting('a', 'We sell tickets.'))),
      4: aPage(aPosting('b', 'Train models.')),
    });
    expect((await readTab(1, '/content.js')).verdict).not.toBeNull();
  });
});

describe('a line of the verdict', () => {
  const mark = { name: 'h1', dark: false };

  test('is marked in the frame that it stands in, in the colour of its work', async () => {
    frames({ 0: article(aPage(null)), 4: aPage(aPosting('b', 'Train our own models on our data.')) });
    await readTab(1, '/content.js');
    browser.tabs.sendMessage.mockResolvedValue({ answer: mark });
    expect(await showLine(1, 0)).toBe(true);
    expect(browser.tabs.sendMessage.mock.lastCall?.[2]).toEqual({ frameId: 4 });
    expect(browser.scripting.insertCSS).toHaveBeenCalledExactlyOnceWith({
      target: { tabId: 1, frameIds: [4] },
      css: expect.stringContaining('::highlight(h1)'),
    });
  });

  test('that is gone from the page is said to be', async () => {
    frames({ 0: aPage(aPosting()) });
    await readTab(1, '/content.js');
    browser.tabs.sendMessage.mockResolvedValue({ answer: null });
    expect(await showLine(1, 0)).toBe(false);
    expect(await showLine(1, 99)).toBe(false);
    expect(await showLine(2, 0)).toBe(false);
    expect(browser.scripting.insertCSS).not.toHaveBeenCalled();
  });
});

test('a selection is found in whichever frame it is', async () => {
  browser.scripting.executeScript.mockResolvedValue([{ frameId: 0 }, { frameId: 4 }, { frameId: 5 }]);
  browser.tabs.sendMessage.mockImplementation(async (_tab, _message, { frameId }) => {
    if (frameId === 5) throw new Error('No frame.');
    return { answer: frameId === 4 ? aPosting().blocks : null };
  });
  expect(await selectionOf(1, '/content.js')).toEqual(aPosting().blocks);
});
