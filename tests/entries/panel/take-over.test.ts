import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Handed } from '../../../src/browser/surface-calls.ts';
import { takeOver } from '../../../src/entries/panel/take-over.ts';
import { fakeBrowser } from '../../browser/fake-browser.ts';
import { aReading } from '../../view/sample-reading.ts';

const fake = vi.hoisted(() => ({ browser: undefined as unknown }));
vi.mock('webextension-polyfill', () => ({
  get default() {
    return fake.browser;
  },
}));

const READ: Handed = {
  readable: true,
  state: null,
  verdict: null,
  reading: aReading(),
  pasted: null,
  judged: null,
};
const popup = { id: 'ours', url: 'chrome-extension://ours/popup.html' };

let browser: ReturnType<typeof fakeBrowser>;
let life: AbortController;
let take: ReturnType<typeof vi.fn<(read: Handed) => void>>;
const handOver = (tab: number) =>
  browser.runtime.onMessage.happen({ call: 'handOver', asked: { tab, read: READ } }, popup, () => undefined);
const held = (answer: Handed | null) => browser.runtime.sendMessage.mockResolvedValue({ answer });

beforeEach(() => {
  browser = fakeBrowser();
  fake.browser = browser;
  life = new AbortController();
  take = vi.fn();
});

describe('a panel', () => {
  test('takes what was read before it was there', async () => {
    held(READ);
    takeOver(1, take, life.signal);
    expect(browser.runtime.sendMessage).toHaveBeenCalledWith({ call: 'takeOver', asked: { tab: 1 } });
    await vi.waitFor(() => expect(take).toHaveBeenCalledExactlyOnceWith(READ));
  });

  test('takes nothing where nothing was', async () => {
    held(null);
    takeOver(1, take, life.signal);
    await new Promise((done) => setTimeout(done, 20));
    expect(take).not.toHaveBeenCalled();
  });

  test('that is open already takes what is read of its tab, and no longer than it shows that', async () => {
    held(null);
    takeOver(1, take, life.signal);
    handOver(2);
    handOver(1);
    await vi.waitFor(() => expect(take).toHaveBeenCalledExactlyOnceWith(READ));
    life.abort();
    handOver(1);
    await new Promise((done) => setTimeout(done, 20));
    expect(take).toHaveBeenCalledOnce();
  });
});
