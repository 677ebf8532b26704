import { beforeEach, describe, expect, test, vi } from 'vitest';
import { clearSeen, loadSeen } from '../../../src/browser/seen.ts';
import { changeSettings } from '../../../src/browser/settings.ts';
import { loadTab } from '../../../src/browser/tab-states.ts';
import type { Card, Page } from '../../../src/domain/page.ts';
import { arrive, cardsArrived } from '../../../src/entries/worker/arrivals.ts';
import { cardTold } from '../../../src/entries/worker/card-told.ts';
import { filterTab, showLists } from '../../../src/entries/worker/lists.ts';
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
  browser.tabs.sendMessage.mockResolvedValue({ answer: undefined });
  fake.browser = browser;
});

const address = 'https://jobs.lever.co/acme';

const DATA = `What you will do
- Train ranking models on our own click data.
- Design features from two years of orders and tune hyperparameters.
- Build the training pipeline, retrain weekly and watch drift.
- Measure recall on held-out data before each release.`;

const LAWN = `Your tasks
- Mow lawns and trim hedges in the city's parks.
- Plant trees in autumn and water them in summer.
- Keep the tools clean and the van tidy.`;

const card = (identity: string, title: string, text: string | null): Card => {
  return { identity, title, company: 'A grocer', place: 'Leeds', url: null, text };
};

const builder = card('lever:1', 'Machine Learning Engineer', DATA);
const gardener = card('lever:2', 'AI Engineer', LAWN);
const bare = card('lever:3', 'AI Engineer', null);

const list = (cards: Card[], page: Page = aPage(null)): Page => ({ ...page, kind: 'list', cards });
const listed = async (tab = 1) => (await loadTab(tab))?.frames[0]?.listed ?? [];
const badgeText = () => (browser.action.setBadgeText.mock.lastCall as unknown as [{ text: string }])[0].text;

describe('a list that arrives', () => {
  test('has its cards judged by the texts that it holds, each in its place', async () => {
    await arrive(1, 0, address, list([builder, gardener, bare]));
    expect((await listed()).map(({ identity, basis, judged }) => [identity, basis, judged?.role])).toEqual([
      ['lever:1', 'text', 'ml-engineer'],
      ['lever:2', 'text', 'neither'],
      ['lever:3', 'title', undefined],
    ]);
  });

  test('says on the icon how many of its cards carry a warning, and nothing where none does', async () => {
    await arrive(1, 0, address, list([builder, gardener, bare]));
    const warnings = (await listed()).filter(({ judged }) => judged?.standing === 'inflated').length;
    expect(badgeText()).toBe(warnings === 0 ? '' : String(warnings));
    await arrive(2, 0, address, list([builder]));
    expect(badgeText()).toBe('');
  });

  test('gains the cards that come later, none twice', async () => {
    await arrive(1, 0, address, list([builder]));
    const { listed: answer } = await cardsArrived(1, 0, [gardener, builder]);
    expect(answer.map(({ identity }) => identity)).toEqual(['lever:2', 'lever:1']);
    expect((await listed()).map(({ identity }) => identity)).toEqual(['lever:1', 'lever:2']);
  });

  test('keeps them while it is read again, and loses them where another list comes', async () => {
    await arrive(1, 0, address, list([builder]));
    await arrive(1, 0, address, list([]));
    expect(await listed()).toHaveLength(1);
    await arrive(1, 0, `${address}?team=garden`, list([gardener]));
    expect((await listed()).map(({ identity }) => identity)).toEqual(['lever:2']);
  });
});

describe('what was read', () => {
  const posting = aPosting('lever:3', 'Train models on our own data.');

  test('is remembered by identity, and shown on its card', async () => {
    await arrive(1, 0, `${address}/3`, aPage(posting));
    expect([...(await loadSeen()).keys()]).toEqual(['lever:3']);
    expect(JSON.stringify([...(await loadSeen())])).not.toContain('Train models');
    await arrive(2, 0, address, list([bare]));
    expect((await listed(2))[0]?.basis).toBe('seen');
  });

  test('gives way to the text that a list holds', async () => {
    await arrive(1, 0, `${address}/3`, aPage(posting));
    await arrive(2, 0, address, list([{ ...bare, text: LAWN }]));
    expect((await listed(2))[0]).toMatchObject({ basis: 'text', judged: { role: 'neither' } });
  });

  test('is not remembered, nor used, where the person wants none of it', async () => {
    await arrive(1, 0, `${address}/3`, aPage(posting));
    await changeSettings((before) => ({ ...before, seen: false }));
    await arrive(1, 0, `${address}/4`, aPage({ ...posting, identity: 'lever:4' }));
    expect([...(await loadSeen()).keys()]).toEqual(['lever:3']);
    await arrive(2, 0, address, list([bare]));
    expect((await listed(2))[0]?.basis).toBe('title');
  });

  test('is forgotten at a word', async () => {
    await arrive(1, 0, `${address}/3`, aPage(posting));
    await clearSeen();
    expect((await loadSeen()).size).toBe(0);
  });
});

describe('what a card tells', () => {
  test('is a sentence, the line that decides and the shares, where the list holds the text', async () => {
    const told = await cardTold(builder);
    expect(told.sentence).toContain('Machine Learning Engineer');
    expect(DATA).toContain(told.quote?.line.text);
    expect(told.shares?.building).toBeGreaterThan(0.5);
  });

  test('is that only the title is known, where it is', async () => {
    expect(await cardTold(bare)).toMatchObject({ quote: null, shares: null });
    expect((await cardTold(bare)).sentence).toContain('only the title');
  });

  test('is what was remembered, also when the verdict has left', async () => {
    await arrive(1, 0, `${address}/1`, aPage({ ...aPosting('lever:1', DATA), title: builder.title }));
    await browser.storage.session.remove(Object.keys(browser.storage.session.all()));
    const told = await cardTold({ ...builder, text: null });
    expect(told).toMatchObject({ quote: null, surety: null });
    expect(told.sentence.length).toBeGreaterThan(0);
  });
});

describe('a filter', () => {
  const filter = { roles: ['neither' as const], standings: [], how: 'hide' as const };
  const shownLast = () =>
    browser.tabs.sendMessage.mock.calls.map((call) => call[1] as { call: string; asked: unknown }).at(-1);

  test('is kept with the tab and told to the page', async () => {
    await arrive(1, 0, address, list([builder]));
    await filterTab(1, filter);
    expect((await loadTab(1))?.filter).toEqual(filter);
    expect(shownLast()).toEqual({ call: 'listShown', asked: { badges: true, filter } });
  });

  test('comes with the answer to cards that arrive later', async () => {
    await arrive(1, 0, address, list([builder]));
    await filterTab(1, filter);
    expect((await cardsArrived(1, 0, [gardener])).shown.filter).toEqual(filter);
  });

  test('no badge is shown where nothing may be put into pages, nor on a quiet board by default', async () => {
    await arrive(1, 0, address, list([builder]));
    await changeSettings((before) => ({ ...before, noTrace: true }));
    await showLists();
    expect(shownLast()).toMatchObject({ call: 'listShown', asked: { badges: false } });
    await changeSettings((before) => ({ ...before, noTrace: false }));
    await arrive(2, 0, 'https://www.linkedin.com/jobs/search/', { ...list([builder]), board: 'linkedin' });
    expect((await cardsArrived(2, 0, [gardener])).shown.badges).toBe(false);
    await changeSettings((before) => ({ ...before, traceOn: ['linkedin'] }));
    expect((await cardsArrived(2, 0, [gardener])).shown.badges).toBe(true);
  });
});
