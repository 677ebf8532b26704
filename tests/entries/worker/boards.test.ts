import { beforeEach, describe, expect, test, vi } from 'vitest';
import { BOARDS } from '../../../src/boards/index.ts';
import { changeSettings, loadSettings } from '../../../src/browser/settings.ts';
import { loadTab } from '../../../src/browser/tab-states.ts';
import { arrive } from '../../../src/entries/worker/arrivals.ts';
import { reconcile, resume, turnedOff, turnedOn } from '../../../src/entries/worker/boards.ts';
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
beforeEach(() => {
  browser = fakeBrowser();
  fake.browser = browser;
});

const originsOf = (id: string) => [...(BOARDS.find((board) => board.id === id)?.origins ?? [])];
const lever = originsOf('lever');
const greenhouse = originsOf('greenhouse');
const grant = (...origins: string[]) =>
  browser.permissions.contains.mockImplementation(async ({ origins: [origin] }) =>
    origins.includes(origin ?? ''),
  );
const registered = () => browser.scripting.registered.map(({ id }) => id);

describe('boards', () => {
  test('that are granted have a script of their own when the worker starts, others none', async () => {
    await browser.scripting.registerContentScripts([{ id: 'indeed', matches: [] }]);
    grant(...lever, ...greenhouse);
    await reconcile('/content.js');
    expect(registered()).toEqual(['greenhouse', 'lever']);
    expect(browser.scripting.registered).toMatchObject([{ allFrames: true }, { allFrames: false }]);
  });

  test('that are turned on are remembered, and read in tabs that are open', async () => {
    grant(...lever);
    browser.tabs.query.mockResolvedValue([{ id: 5 }]);
    await turnedOn(lever, '/content.js');
    expect(registered()).toEqual(['lever']);
    expect((await loadSettings()).boards).toEqual(['lever']);
    expect(browser.scripting.executeScript).toHaveBeenCalledExactlyOnceWith({
      target: { tabId: 5, allFrames: true },
      files: ['/content.js'],
    });
  });

  test('that are turned on have the list followed that a click has read before', async () => {
    grant(...lever, 'https://jobs.lever.co/*');
    browser.tabs.query.mockResolvedValue([{ id: 5 }]);
    browser.tabs.sendMessage.mockResolvedValue({});
    const card = {
      identity: 'lever:1',
      title: 'AI Engineer',
      company: null,
      place: null,
      url: null,
      text: null,
    };
    await arrive(5, 0, 'https://jobs.lever.co/acme', { ...aPage(null), kind: 'list', cards: [card] });
    await turnedOn(lever, '/content.js');
    expect(browser.tabs.sendMessage).toHaveBeenCalledExactlyOnceWith(
      5,
      { call: 'listShown', asked: expect.objectContaining({ badges: true }) },
      { frameId: 0 },
    );
  });

  test('are turned on also where a tab in front can not be read', async () => {
    const info = vi.spyOn(console, 'info').mockImplementation(() => undefined);
    grant(...lever);
    browser.tabs.query.mockResolvedValue([{ id: 5 }]);
    browser.scripting.executeScript.mockRejectedValue(new Error('Cannot access contents of the page.'));
    await turnedOn(lever, '/content.js');
    expect(registered()).toEqual(['lever']);
    info.mockRestore();
  });

  test('that are on are read again in open tabs where the extension is there anew, once the former one has left', async () => {
    vi.useFakeTimers();
    grant(...lever);
    browser.tabs.query.mockResolvedValue([{ id: 5 }]);
    const done = resume('/content.js');
    await vi.advanceTimersByTimeAsync(1_000);
    expect(browser.scripting.executeScript).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1_000);
    await done;
    vi.useRealTimers();
    expect(browser.tabs.query).toHaveBeenCalledWith({ url: lever });
    expect(browser.scripting.executeScript).toHaveBeenCalledOnce();
  });

  test('let no tab be touched where none is on', async () => {
    await resume('/content.js');
    expect(browser.tabs.query).not.toHaveBeenCalled();
  });

  test('that are turned off stop in their tabs, and what was read of them is forgotten', async () => {
    browser.tabs.sendMessage.mockResolvedValue({});
    await arrive(1, 0, 'https://jobs.lever.co/acme/1', aPage(aPosting()));
    await arrive(2, 0, 'https://elsewhere.example', { ...aPage(aPosting()), board: null });
    await changeSettings((before) => ({ ...before, boards: ['greenhouse', 'lever'] }));
    await turnedOff(lever, '/content.js');
    expect(await loadTab(1)).toBeNull();
    expect(await loadTab(2)).not.toBeNull();
    expect((await loadSettings()).boards).toEqual(['greenhouse']);
    expect(browser.tabs.sendMessage).toHaveBeenCalledExactlyOnceWith(
      1,
      { call: 'stop', asked: {} },
      { frameId: 0 },
    );
  });
});
