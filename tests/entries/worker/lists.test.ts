import { beforeEach, describe, expect, test, vi } from 'vitest';
import { loadTab } from '../../../src/browser/tab-states.ts';
import type { Filter } from '../../../src/domain/listed.ts';
import { DEFAULTS } from '../../../src/domain/settings.ts';
import { arrive } from '../../../src/entries/worker/arrivals.ts';
import { filterTab, showCard } from '../../../src/entries/worker/lists.ts';
import { showLine } from '../../../src/entries/worker/show-line.ts';
import { listShown, mayTrace } from '../../../src/entries/worker/trace.ts';
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
  browser.tabs.sendMessage.mockResolvedValue({ answer: undefined });
  browser.permissions.contains.mockResolvedValue(true);
});

const filter: Filter = { roles: ['neither'], standings: [], how: 'hide' };
const NOTHING = { badges: false, filter: { roles: [], standings: [], how: 'fold' } };
const card = { identity: 'a:1', title: 'AI Engineer', company: null, place: null, url: null, text: null };
const list = (board: string) => ({ ...aPage(null), board, kind: 'list' as const, cards: [card] });
const sent = () => browser.tabs.sendMessage.mock.lastCall as unknown;

describe('a trace in a page', () => {
  test('may stand on any board but a quiet one, and nowhere where the person wants none', () => {
    expect(mayTrace('lever', DEFAULTS)).toBe(true);
    expect(mayTrace(null, DEFAULTS)).toBe(true);
    expect(mayTrace('linkedin', DEFAULTS)).toBe(false);
    expect(mayTrace('linkedin', { ...DEFAULTS, traceOn: ['linkedin'] })).toBe(true);
    expect(mayTrace('linkedin', { ...DEFAULTS, traceOn: ['linkedin'], noTrace: true })).toBe(false);
    expect(mayTrace('lever', { ...DEFAULTS, noTrace: true })).toBe(false);
  });

  test('is neither a badge nor a card put away', () => {
    const lever = { board: 'lever', on: true, filter };
    expect(listShown(lever, DEFAULTS)).toEqual({ badges: true, filter });
    expect(listShown(lever, { ...DEFAULTS, badges: false })).toEqual({ badges: false, filter });
    expect(listShown({ ...lever, board: 'linkedin' }, DEFAULTS)).toEqual(NOTHING);
  });

  test('is no badge on a page that was only clicked on', async () => {
    expect(listShown({ board: 'lever', on: false, filter }, DEFAULTS)).toEqual({ badges: false, filter });
    browser.permissions.contains.mockResolvedValue(false);
    await arrive(1, 0, 'https://jobs.lever.co/acme', list('lever'));
    await filterTab(1, filter);
    expect(sent()).toEqual([1, { call: 'listShown', asked: { badges: false, filter } }, { frameId: 0 }]);
  });

  test('is no mark either: a line is scrolled to, and the page gets no style', async () => {
    await arrive(1, 0, 'https://www.linkedin.com/jobs/view/1/', {
      ...aPage(aPosting('linkedin:1')),
      board: 'linkedin',
    });
    browser.tabs.sendMessage.mockResolvedValue({ answer: { name: 'h1', dark: false } });
    expect(await showLine(1, 0)).toBe(true);
    expect(sent()).toEqual([
      1,
      { call: 'mark', asked: expect.objectContaining({ trace: false }) },
      { frameId: 0 },
    ]);
    expect(browser.scripting.insertCSS).not.toHaveBeenCalled();
  });
});

describe('a filter', () => {
  test('is kept with its tab, and the frame of the list is told', async () => {
    await arrive(1, 4, 'https://jobs.lever.co/acme', list('lever'));
    await filterTab(1, filter);
    expect((await loadTab(1))?.filter).toEqual(filter);
    const asked = { badges: true, filter };
    expect(sent()).toEqual([1, { call: 'listShown', asked }, { frameId: 4 }]);
  });

  test('of a list that left is no fault', async () => {
    const info = vi.spyOn(console, 'info').mockImplementation(() => undefined);
    await arrive(1, 0, 'https://jobs.lever.co/acme', list('lever'));
    browser.tabs.sendMessage.mockRejectedValue(new Error('No tab with id: 1.'));
    await filterTab(1, filter);
    await filterTab(7, filter);
    expect(await loadTab(7)).toBeNull();
    expect(await showCard(1, 'a:1')).toBe(false);
    info.mockRestore();
  });
});

test('a page and a frame in it that have a list each are both told', async () => {
  await arrive(1, 0, 'https://jobs.lever.co/acme', list('lever'));
  await arrive(1, 4, 'https://jobs.lever.co/other', list('lever'));
  await filterTab(1, filter);
  const frames = browser.tabs.sendMessage.mock.calls.map((call) => (call as unknown[])[2]);
  expect(frames).toEqual([{ frameId: 0 }, { frameId: 4 }]);
});

test('a card is scrolled to in the frame of its list', async () => {
  await arrive(1, 4, 'https://jobs.lever.co/acme', list('lever'));
  browser.tabs.sendMessage.mockResolvedValue({ answer: true });
  expect(await showCard(1, 'a:1')).toBe(true);
  expect(sent()).toEqual([1, { call: 'toCard', asked: { identity: 'a:1' } }, { frameId: 4 }]);
  expect(await showCard(9, 'a:1')).toBe(false);
});
