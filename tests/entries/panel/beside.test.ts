import { beforeEach, describe, expect, test, vi } from 'vitest';
import { besideFront } from '../../../src/entries/panel/beside.ts';
import { fakeBrowser } from '../../browser/fake-browser.ts';

const fake = vi.hoisted(() => ({ browser: undefined as unknown }));
vi.mock('webextension-polyfill', () => ({
  get default() {
    return fake.browser;
  },
}));

let browser: ReturnType<typeof fakeBrowser>;
let shown: { tab: number; signal: AbortSignal; look: ReturnType<typeof vi.fn<() => void>> }[];

const front = (id: number) => browser.tabs.query.mockImplementation(async () => [{ id }]);
const tabs = () => shown.map(({ tab }) => tab);
const start = () =>
  besideFront((tab, signal) => {
    const look = vi.fn<() => void>();
    shown.push({ tab, signal, look });
    return { look };
  });

beforeEach(() => {
  browser = fakeBrowser();
  fake.browser = browser;
  shown = [];
});

describe('the panel', () => {
  test('shows the tab in front of its own window', async () => {
    front(3);
    await start()();
    expect(tabs()).toEqual([3]);
    expect(browser.tabs.query).toHaveBeenCalledWith({ active: true, currentWindow: true });
  });

  test('goes to the next tab, and ends what it showed of the one before', async () => {
    front(3);
    await start()();
    front(4);
    browser.tabs.onActivated.happen({ tabId: 4 });
    await vi.waitFor(() => expect(tabs()).toEqual([3, 4]));
    expect(shown.map(({ signal }) => signal.aborted)).toEqual([true, false]);
  });

  test('follows a tab that is moved to another window', async () => {
    front(3);
    await start()();
    front(5);
    browser.tabs.onDetached.happen(3, {});
    await vi.waitFor(() => expect(tabs()).toEqual([3, 5]));
  });

  test('begins nothing anew for a tab that stays, and looks again when another page comes into it', async () => {
    front(3);
    const look = start();
    await look();
    browser.tabs.onUpdated.happen(3, { status: 'complete' });
    await vi.waitFor(() => expect(shown[0]?.look).toHaveBeenCalledOnce());
    browser.tabs.onUpdated.happen(3, { title: 'Other title' });
    await look();
    expect(shown[0]?.look).toHaveBeenCalledTimes(2);
    expect(tabs()).toEqual([3]);
  });
});
