import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { linkedin as LINKEDIN } from '../../src/boards/linkedin.ts';
import { until } from '../../src/tools/chromium/until.ts';
import { description, linkedinBody } from '../../src/tools/samples/html.ts';
import { POSTINGS } from '../../src/tools/samples/postings.ts';
import { badgesOn } from './harness/badges.ts';
import { turnOn } from './harness/extension.ts';
import { badges, badgesRead, cardsOf, changeSettings, filterList, words } from './harness/lists.ts';
import { type Session, startSession } from './harness/session.ts';
import { classicPane, FIRST, HIGH, recycled } from './pages/linkedin.ts';
import { search } from './pages/lists.ts';

const SEARCH = 'https://www.linkedin.com/jobs/search/';
const { honest, mismatch, inflated } = POSTINGS;
const MIXED = [honest, mismatch, inflated];
const WORDS = ['AI engineer', 'ML engineer', 'Software'];
const CARDS = 15;

let session: Session;

beforeAll(async () => {
  session = await startSession();
  const page = await session.show(SEARCH, search(MIXED, FIRST));
  await turnOn(session, page, LINKEDIN.origins);
  await page.close();
});
afterAll(() => session.close());
afterEach(() => {
  expect(session.complaints).toEqual([]);
  expect(session.site.strays).toEqual([]);
});

/** Opens a job beside the list, as a press on its card does. */
async function openJob(page: Page, id: number, body: string): Promise<void> {
  await page.evaluate(
    ({ url, html }) => {
      history.pushState({}, '', url);
      const pane = document.querySelector('#pane');
      if (pane) pane.innerHTML = html;
    },
    { url: `${SEARCH}?currentJobId=${id}`, html: body },
  );
}

/** Scrolls the list, and waits until the page has drawn what stands there. */
const scrollTo = (page: Page, top: number): Promise<void> =>
  page.evaluate(async (y) => {
    const list = document.querySelector('#list');
    if (list === null || list.scrollTop === y) return;
    const drawn = new Promise((done) => list.addEventListener('scroll', done, { once: true }));
    list.scrollTo(0, y);
    await drawn;
  }, top);

describe('a search of a quiet board', () => {
  it('carries no trace until the person wants it, and its list stands in the popup', async () => {
    const page = await session.show(SEARCH, search(MIXED, FIRST));
    const before = await page.evaluate(() => document.documentElement.outerHTML);
    await page.waitForTimeout(2_500);
    const popup = await session.press(page);
    await popup.shows('3 postings');
    for (const { company } of MIXED) await popup.shows(company);
    await popup.close();
    expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
    await changeSettings(session, `traceOn: ['linkedin']`);
    await page.reload();
    expect(words(await badges(page, 3))).toEqual(['title only', 'title only', 'title only']);
    await page.close();
  });
});

describe('a search with its badges wanted', () => {
  it('keeps its badges through changes of the pane, and knows each job that was read', async () => {
    const page = await session.show(SEARCH, search(MIXED, FIRST));
    await badges(page, 3);
    for (const [at, posting] of MIXED.entries()) {
      await openJob(page, FIRST + at, linkedinBody(posting));
      await until('the job to be known', async () => words(await badgesOn(page))[at] === WORDS[at]);
    }
    expect(words(await badgesOn(page))).toEqual(WORDS);
    const later = await session.show(SEARCH, search(MIXED, FIRST));
    await badgesRead(later, WORDS);
    await later.close();
    await page.close();
  });

  it('has each of 200 jobs right in fifteen cards that are used again and again', async () => {
    const page = await session.show(SEARCH, recycled(MIXED, 200));
    const seen = new Set<string>();
    for (let top = 0; top < 200 * HIGH; top += 10 * HIGH) {
      await scrollTo(page, top);
      for (const { card, word } of await badgesOn(page)) expect(word).toBe(wordOf(card));
      const all = await badges(page, CARDS);
      for (const { card, word } of all) expect(word).toBe(wordOf(card));
      expect(new Set(cardsOf(all)).size).toBe(CARDS);
      for (const id of cardsOf(all)) seen.add(id);
    }
    expect(seen.size).toBe(200);
    await scrollTo(page, 0);
    for (const { card, word } of await badges(page, CARDS)) expect(word).toBe(wordOf(card));
    await page.close();
  });

  it('follows the open job while its text comes late and the list is scrolled', async () => {
    const page = await session.show(SEARCH, recycled(MIXED, 200));
    await badges(page, CARDS);
    const id = FIRST + 4;
    await openJob(page, id, classicPane(id, mismatch, ''));
    await scrollTo(page, 100 * HIGH);
    await page.waitForTimeout(300);
    await openJob(page, id, classicPane(id, mismatch, description(mismatch)));
    expect(new Set(words(await badges(page, CARDS)))).toEqual(new Set(['title only']));
    await scrollTo(page, 0);
    const known = async () => (await badgesOn(page)).find(({ card }) => card === `k${id}`)?.word;
    await until('the job to be known', async () => (await known()) === 'ML engineer');
    await page.close();
  });

  it('hides what is put away in whichever card comes to show it', async () => {
    const page = await session.show(SEARCH, recycled(MIXED, 60));
    await badges(page, CARDS);
    await filterList(session, page, { roles: ['ai-engineer'], standings: [], how: 'hide' });
    const shownOf = (id: number) =>
      page.evaluate((key) => document.querySelector<HTMLElement>(`#k${key}`)?.offsetHeight, id);
    await until('the job to be away', async () => (await shownOf(FIRST)) === 0);
    expect(await shownOf(FIRST + 1)).toBeGreaterThan(0);
    await scrollTo(page, 20 * HIGH);
    await until('all cards to be back', () =>
      page.evaluate(() =>
        [...document.querySelectorAll<HTMLElement>('.job-card-container')].every(
          ({ offsetHeight }) => offsetHeight > 0,
        ),
      ),
    );
    await page.close();
  });
});

/** What the badge of a card must say once the first three jobs were read: of all others the list has no more than a title. */
function wordOf(card: string): string {
  return WORDS[Number(card.slice(1)) - FIRST] ?? 'title only';
}
