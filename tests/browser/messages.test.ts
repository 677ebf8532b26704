import { beforeEach, describe, expect, test, vi } from 'vitest';
import { answer, ask, askFrame, type Handlers } from '../../src/browser/messages.ts';
import { fakeBrowser } from './fake-browser.ts';

const fake = vi.hoisted(() => ({ browser: undefined as unknown }));
vi.mock('webextension-polyfill', () => ({
  get default() {
    return fake.browser;
  },
}));

const popup = { id: 'ours', url: 'chrome-extension://ours/popup.html' };
const page = {
  id: 'ours',
  url: 'https://jobs.example/1',
  tab: { id: 7, url: 'https://jobs.example/1' },
  frameId: 3,
};
const worker = { id: 'ours', url: 'chrome-extension://ours/worker.js' };

let browser: ReturnType<typeof fakeBrowser>;
beforeEach(() => {
  browser = fakeBrowser();
  fake.browser = browser;
});

/** Lets a message arrive as the browser does, and gives what goes back on the wire. */
function wire(message: unknown, sender: object): Promise<unknown> {
  return new Promise((resolve) => {
    const taken = browser.runtime.onMessage.happen(message, sender, resolve);
    if (!taken.includes(true)) resolve('nobody');
  });
}

/** Connects `ask` and `askFrame` to handlers, as from a sender. */
function connect(handlers: Handlers, sender: object): void {
  answer(handlers);
  browser.runtime.sendMessage.mockImplementation((message: unknown) => wire(message, sender));
  browser.tabs.sendMessage.mockImplementation((_tab: number, message: unknown) => wire(message, sender));
}

describe('messages', () => {
  test('a call is answered by its handler', async () => {
    connect({ showLine: ({ tab, line }) => tab === 1 && line === 2 }, popup);
    expect(await ask('showLine', { tab: 1, line: 2 })).toBe(true);
  });

  test('what a handler throws is thrown where it was called, with its message', async () => {
    connect({ showLine: () => Promise.reject(new Error('The page is gone.')) }, popup);
    await expect(ask('showLine', { tab: 1, line: 2 })).rejects.toThrow('The page is gone.');
  });

  test('a handler learns the tab and the frame that a content script speaks from', async () => {
    const left = vi.fn(() => true);
    connect({ left }, page);
    await ask('left', { address: 'https://jobs.example/2' });
    expect(left).toHaveBeenCalledWith(expect.anything(), {
      tab: 7,
      frame: 3,
    });
  });

  test('a content script may not call what is for pages of ours', async () => {
    const readTab = vi.fn();
    connect({ readTab }, page);
    await expect(ask('readTab', { tab: 1 })).rejects.toThrow('Not allowed');
    expect(readTab).not.toHaveBeenCalled();
  });

  test('a page of ours may not pass for a content script, also as a tab', async () => {
    connect({ left: () => true }, { ...popup, tab: { id: 9 } });
    await expect(ask('left', { address: 'https://jobs.example/2' })).rejects.toThrow('Not allowed');
  });

  test('another extension is not obeyed', async () => {
    connect({ showLine: () => true }, { id: 'theirs', url: 'chrome-extension://theirs/popup.html' });
    await expect(ask('showLine', { tab: 1, line: 2 })).rejects.toThrow('Not allowed');
  });

  test('only the worker may tell a content script what to do', async () => {
    const mark = vi.fn(async () => ({ name: 'x', dark: false }));
    const source = { block: 0, from: 0, to: 1 };
    connect({ mark }, worker);
    expect(await askFrame(7, 3, 'mark', { source, trace: true })).toEqual({ name: 'x', dark: false });
    expect(browser.tabs.sendMessage).toHaveBeenCalledWith(7, expect.anything(), { frameId: 3 });
    connect({ mark }, page);
    await expect(askFrame(7, 3, 'mark', { source, trace: true })).rejects.toThrow('Not allowed');
  });

  test('what is asked in another shape never reaches the handler', async () => {
    const readTab = vi.fn();
    answer({ readTab });
    expect(await wire({ call: 'readTab', asked: { tab: 'one' } }, popup)).toHaveProperty('error');
    expect(readTab).not.toHaveBeenCalled();
  });

  test('an answer in another shape is refused', async () => {
    browser.runtime.sendMessage.mockResolvedValue({ answer: 'yes' });
    await expect(ask('showLine', { tab: 1, line: 2 })).rejects.toThrow();
  });

  test('calls that nobody here answers are left to others', async () => {
    answer({ left: () => true });
    expect(await wire({ call: 'readTab', asked: { tab: 1 } }, popup)).toBe('nobody');
    expect(await wire({ call: 'toString', asked: {} }, popup)).toBe('nobody');
    expect(await wire('noise', popup)).toBe('nobody');
  });

  test('after the end nothing is answered', async () => {
    const end = answer({ left: () => true });
    end();
    expect(await wire({ call: 'left', asked: {} }, page)).toBe('nobody');
  });

  test('the end is none the worse where the extension itself has ended', () => {
    const end = answer({ left: () => true });
    fake.browser = {};
    expect(end).not.toThrow();
  });
});
