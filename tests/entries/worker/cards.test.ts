import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { changeTab, loadTab } from '../../../src/browser/tab-states.ts';
import { arrive, forgetMoved, leave } from '../../../src/entries/worker/arrivals.ts';
import { cardTold } from '../../../src/entries/worker/card-told.ts';
import { judgeTabCards, loseList } from '../../../src/entries/worker/cards.ts';
import { fakeBrowser } from '../../browser/fake-browser.ts';
import { aPosting } from '../../browser/samples.ts';
import '../../view/speak-english.ts';
import { card, list, listed, seen, TRAINING, url } from './sample-lists.ts';

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
  browser.permissions.contains.mockResolvedValue(true);
});

const badge = () => browser.action.setBadgeText.mock.lastCall as unknown;
describe('a list that arrives', () => {
  test('has its cards judged from their texts, in page order; without one they are titles', async () => {
    await arrive(1, 0, url, list([card('1', { text: TRAINING }), card('2'), card('3', { text: ' ' })]));
    expect(await listed()).toMatchObject([
      { identity: 'lever:1', basis: 'text', judged: { role: 'ml-engineer', standing: 'mismatch' } },
      { identity: 'lever:2', basis: 'title', judged: null, verdict: null },
      { identity: 'lever:3', basis: 'title' },
    ]);
    expect(JSON.stringify(await listed())).not.toContain('click data');
  });

  test('shows on the icon how many of its postings warn, nothing where none does', async () => {
    await arrive(1, 0, url, list([card('1', { text: TRAINING }), card('2')]));
    expect(badge()).toEqual([{ tabId: 1, text: '1' }]);
    expect(browser.action.setTitle.mock.lastCall).toEqual([
      { tabId: 1, title: expect.stringContaining('2 postings, 1 warning') },
    ]);
    await arrive(1, 0, url, list([card('9')]));
    expect(badge()).toEqual([{ tabId: 1, text: '' }]);
  });

  test('keeps what was read of cards that it shows no more, and forgets another list', async () => {
    await arrive(1, 0, url, list([card('1'), card('2')]));
    await arrive(1, 0, url, list([card('2'), card('3')]));
    expect((await listed()).map(({ identity }) => identity)).toEqual(['lever:1', 'lever:2', 'lever:3']);
    await arrive(1, 0, url, list([card('8'), card('9')]));
    expect((await listed()).map(({ identity }) => identity)).toEqual(['lever:8', 'lever:9']);
  });

  test('stands also in a frame of a page that has none', async () => {
    await arrive(1, 4, 'https://jobs.lever.co/acme', list([card('1')]));
    expect((await loadTab(1))?.frames).toMatchObject([{ frame: 4, listed: [{ identity: 'lever:1' }] }]);
  });

  test('knows the card of its open posting as one that was read', async () => {
    await arrive(1, 0, url, list([card('1'), card('2')], aPosting('lever:1')));
    expect(await listed()).toMatchObject([{ basis: 'seen' }, { basis: 'title' }]);
  });
});

describe('cards that come later', () => {
  test('are answered in their order and stand below the others', async () => {
    await arrive(1, 0, url, list([card('1')]));
    const { listed: answered, shown } = await judgeTabCards(1, {
      frame: 0,
      address: url,
      cards: [card('2'), card('1', { text: TRAINING })],
    });
    expect(answered.map(({ identity }) => identity)).toEqual(['lever:2', 'lever:1']);
    expect(await listed()).toMatchObject([
      { identity: 'lever:1', basis: 'text' },
      { identity: 'lever:2', basis: 'title' },
    ]);
    expect(shown).toEqual({ badges: true, filter: { roles: [], standings: [], how: 'fold' } });
  });

  test('never stand in the list of another page that came while they were judged', async () => {
    await arrive(1, 0, url, list([card('1')]));
    const late = judgeTabCards(1, { frame: 0, address: url, cards: [card('2', { text: TRAINING })] });
    const other = 'https://jobs.lever.co/other';
    await Promise.all([late, arrive(1, 0, other, { ...list([card('7')]), url: other })]);
    expect((await listed()).map(({ identity }) => identity)).toEqual(['lever:7']);
  });

  test('stay with a page whose posting is still to be read, and are told there', async () => {
    browser.tabs.get.mockResolvedValue({ url });
    await arrive(1, 0, url, list([card('1'), card('2')]));
    await leave(1, 0);
    const cards = [card('1', { text: TRAINING }), card('2')];
    await judgeTabCards(1, { frame: 0, address: url, cards });
    expect((await cardTold(1, 0, 'lever:1'))?.surety).toMatch(/^right/);
    await arrive(1, 0, url, list([], aPosting('lever:2')));
    expect(await listed()).toMatchObject([{ identity: 'lever:1' }, { identity: 'lever:2', basis: 'seen' }]);
  });

  test('are kept nowhere once their page left before it was read', async () => {
    browser.tabs.get.mockResolvedValue({ url: 'https://jobs.lever.co/other' });
    await judgeTabCards(1, { frame: 0, address: url, cards: [card('1')] });
    expect(await loadTab(1)).toBeNull();
  });

  test('of a quiet board leave no trace, also where nothing else is known of the page', async () => {
    const { shown } = await judgeTabCards(1, {
      frame: 0,
      address: 'https://www.linkedin.com/jobs/search/',
      cards: [card('1', { identity: 'linkedin:1' })],
    });
    expect(shown.badges).toBe(false);
  });

  test('are judged though one of them breaks the store', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    await arrive(1, 0, url, list([]));
    const get = browser.storage.session.get.getMockImplementation();
    browser.storage.session.get.mockImplementation(async (key) => {
      if (key?.startsWith('verdict:')) throw new Error('broken');
      return get?.(key) ?? {};
    });
    const answer = await judgeTabCards(1, {
      frame: 0,
      address: url,
      cards: [card('1', { text: TRAINING }), card('2')],
    });
    expect(answer.listed).toMatchObject([{ basis: 'title' }, { basis: 'title' }]);
    warn.mockRestore();
  });
});

describe('a pressed badge tells', () => {
  test('sentence, surety, strongest line and shares where the list holds the text', async () => {
    await arrive(1, 0, url, list([card('1', { text: TRAINING })]));
    expect(await cardTold(1, 0, 'lever:1')).toMatchObject({
      sentence: 'The title says AI Engineer; the duties are mostly building and training models.',
      surety: expect.stringMatching(/^right/),
      quote: { number: expect.any(Number), line: { work: 'building' } },
      shares: { building: expect.any(Number) },
    });
  });

  test('the sentence alone where it was read another day, or its verdict has left', async () => {
    await seen('lever:2');
    await arrive(1, 0, url, list([card('1', { text: TRAINING }), card('2')]));
    const sentence = 'The title says AI Engineer; the duties are mostly building and training models.';
    const alone = { sentence, surety: null, quote: null, shares: null };
    expect(await cardTold(1, 0, 'lever:2')).toEqual(alone);
    await browser.storage.session.remove(`verdict:${(await listed())[0]?.verdict}`);
    expect(await cardTold(1, 0, 'lever:1')).toEqual(alone);
  });

  test('that the list holds only a title, and nothing of a card that is gone', async () => {
    await arrive(1, 0, url, list([card('1')]));
    expect((await cardTold(1, 0, 'lever:1'))?.sentence).toContain('only the title');
    expect(await cardTold(1, 0, 'lever:9')).toBeNull();
    expect(await cardTold(2, 0, 'lever:1')).toBeNull();
  });
});

describe('a list that its page could not follow', () => {
  const place = { frame: 0, address: url };
  const lost = async () => (await loadTab(1))?.frames[0]?.lost === true;
  let warn: ReturnType<typeof vi.spyOn>;
  beforeEach(() => {
    warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    browser.tabs.get.mockResolvedValue({ url });
  });
  afterEach(() => warn.mockRestore());

  test('is said to be lost, also where nothing was known of it, and whoever looks at the worker is told why', async () => {
    await loseList(1, place, 'It broke.');
    expect(await lost()).toBe(true);
    expect(warn).toHaveBeenCalledExactlyOnceWith(expect.stringContaining('TrueTitle'), 'It broke.');
  });

  test('stays lost while its page is read again, and no longer than that', async () => {
    await arrive(1, 0, url, list([card('1')]));
    await loseList(1, place, 'It broke.');
    await arrive(1, 0, url, list([card('1')]));
    expect(await lost()).toBe(true);
    await judgeTabCards(1, { ...place, cards: [card('1')] });
    expect(await lost()).toBe(false);
  });

  test('loses nothing where the tab shows another page by now', async () => {
    browser.tabs.get.mockResolvedValue({ url: 'https://elsewhere.example/' });
    await loseList(1, place, 'It broke.');
    expect(await loadTab(1)).toBeNull();
  });
});

describe('what the person put away', () => {
  const filter = { roles: ['neither' as const], standings: [], how: 'hide' as const };
  const put = () => changeTab(1, (before) => before && { ...before, filter });

  test('stays away while the list opens one posting after the other', async () => {
    await arrive(1, 0, url, list([card('1')]));
    await put();
    await leave(1, 0);
    browser.tabs.get.mockResolvedValue({ url: 'https://jobs.lever.co/acme?page=1&job=2' });
    await forgetMoved(1);
    await arrive(1, 0, 'https://jobs.lever.co/acme?page=1&job=2', list([card('1')], aPosting('lever:1')));
    expect((await loadTab(1))?.filter).toEqual(filter);
  });

  test('comes back on another page', async () => {
    await arrive(1, 0, url, list([card('1')]));
    await put();
    browser.tabs.get.mockResolvedValue({ url: 'https://jobs.lever.co/other' });
    await forgetMoved(1);
    expect(await loadTab(1)).toBeNull();
  });
});
