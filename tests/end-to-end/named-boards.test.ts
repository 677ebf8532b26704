import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { greenhouse } from '../../src/boards/greenhouse.ts';
import { indeed } from '../../src/boards/indeed.ts';
import { workday } from '../../src/boards/workday.ts';
import { grant } from '../../src/tools/chromium/grant.ts';
import { until } from '../../src/tools/chromium/until.ts';
import { page as document, greenhousePage } from '../../src/tools/samples/html.ts';
import { POSTINGS } from '../../src/tools/samples/postings.ts';
import { badgesOn, toldOn } from './harness/badges.ts';
import { badgeOn, panelAsTab, turnOn } from './harness/extension.ts';
import { badges, badgesRead, cardsOf, filterList, words } from './harness/lists.ts';
import { type Session, startSession } from './harness/session.ts';
import { indeedSearch, keyAt } from './pages/indeed.ts';
import { KINDS, listOf } from './pages/kinds-of-card.ts';
import { pathAt, SITE, workdaySite } from './pages/workday.ts';

const { honest, mismatch, inflated } = POSTINGS;
const MIXED = [honest, mismatch, inflated];
const WORDS = ['AI engineer', 'ML engineer', 'Software'];
const NOT_READ = 'title only';
const SEARCH = 'https://www.indeed.com/jobs?q=ai';

let session: Session;

beforeAll(async () => {
  session = await startSession();
  const search = await session.show(SEARCH, indeedSearch(MIXED));
  await turnOn(session, search, indeed.origins);
  await search.close();
  const site = await session.show(SITE, workdaySite(MIXED, 20));
  await turnOn(session, site, workday.origins);
  await site.close();
});
afterAll(() => session.close());
afterEach(() => {
  expect(session.complaints).toEqual([]);
  expect(session.site.strays).toEqual([]);
});

const press = (page: Page, card: string) => page.locator(`${card} a`).first().click();

describe('a search of Indeed', () => {
  const FIVE = [...MIXED, honest, mismatch];

  it('lets a card know its job once the pane has shown it, whose text comes late', async () => {
    const page = await session.show(SEARCH, indeedSearch(FIVE));
    await badgesRead(page, Array(5).fill(NOT_READ));
    for (const at of MIXED.keys()) {
      await press(page, `#k${at}`);
      await badgesRead(
        page,
        FIVE.map((_, card) => (card <= at ? (WORDS[card] ?? '') : NOT_READ)),
      );
    }
    await page.goBack();
    await badgesRead(page, [...WORDS, NOT_READ, NOT_READ]);
    await page.close();
  });

  it('never gives a job what the pane still shows of another, however fast they are pressed', async () => {
    const page = await session.show(`${SEARCH}&start=10`, indeedSearch(FIVE));
    await badges(page, 5);
    for (const card of ['#k3', '#k4', '#k3', '#k4']) await press(page, card);
    await badgesRead(page, [...WORDS, NOT_READ, 'ML engineer']);
    expect(page.url()).toContain(keyAt(4));
    await page.close();
  });
});

describe('a career site of Workday', () => {
  it('has each of 200 jobs that come by scrolling right, and none twice', async () => {
    const page = await session.show(SITE, workdaySite(MIXED, 200));
    for (let count = 20; count <= 200; count += 20) {
      const all = await badges(page, count);
      expect(new Set(cardsOf(all)).size).toBe(count);
      await page.evaluate(() => scrollTo(0, window.document.body.scrollHeight));
    }
    expect(new Set(words(await badgesOn(page)))).toEqual(new Set([NOT_READ]));
    await page.close();
  });

  it('moves to a posting and back in the page, where its card is known', async () => {
    const page = await session.show(SITE, workdaySite(MIXED, 20));
    await badges(page, 20);
    for (const at of MIXED.keys()) {
      await press(page, `#k${at}`);
      await badges(page, 0);
      expect(page.url()).toContain(pathAt(at));
      await until('the posting to be judged', async () => /[A-Z]/.test(await badgeOn(session, page)));
      await page.goBack();
      const known = MIXED.map((_, card) => (card <= at ? (WORDS[card] ?? '') : NOT_READ));
      await badgesRead(page, [...known, ...Array(17).fill(NOT_READ)]);
    }
    await filterList(session, page, { roles: ['ml-engineer'], standings: [], how: 'hide' });
    await until('the card to be away', () => page.locator('#k1').isHidden());
    expect(await page.locator('#k0').isVisible()).toBe(true);
    await page.close();
  });
});

describe('a posting of Greenhouse in the page of a company', () => {
  const frame = (id: number) => `https://job-boards.greenhouse.io/embed/job_app?for=floe&token=${id}`;
  const company = (id: number) =>
    document(
      'Careers',
      `<main><h1>Work with us</h1><iframe id="grnhse_iframe" src="${frame(id).replace('&', '&amp;')}" style="inline-size:100%;block-size:600px;border:0"></iframe></main>`,
    );

  it('is read by itself, and the next one in the same frame after it', async () => {
    session.site.put(frame(4_012_345), greenhousePage(mismatch));
    session.site.put(frame(4_012_346), greenhousePage(honest));
    const page = await session.show('https://www.floe.example/careers', company(4_012_345));
    await turnOn(session, page, greenhouse.origins);
    await page.reload();
    await until('the posting in the frame', async () => (await badgeOn(session, page)) === '≠ML');
    await page.evaluate((src) => {
      window.document.querySelector('iframe')?.setAttribute('src', src);
    }, frame(4_012_346));
    await until('the next posting', async () => (await badgeOn(session, page)) === '=AI');
    const popup = await session.press(page);
    const said = await popup.shows('Honest');
    expect(said).toContain(honest.company);
    expect(said).not.toContain(mismatch.company);
    await popup.close();
    expect(await badgesOn(page)).toEqual([]);
    await page.close();
  });
});

describe('a list of Greenhouse in the page of a company', () => {
  const SRC = 'https://job-boards.greenhouse.io/embed/job_board?for=pierhead';
  const rows = KINDS.find(({ address }) => address.includes('greenhouse'));
  if (rows === undefined) throw new Error('There is no list of Greenhouse.');

  it('has its badges, stands in the panel without a click, and a pressed badge tells what is known', async () => {
    session.site.put(SRC, listOf(rows));
    const holder = `<main><h1>Work with us</h1><iframe src="${SRC}" style="inline-size:100%;block-size:600px;border:0"></iframe></main>`;
    const page = await session.show('https://www.pierhead.example/jobs', document('Jobs', holder));
    await grant(session, greenhouse.origins);
    await page.reload();
    const inFrame = page.frameLocator('iframe');
    const hosts = inFrame.locator('.body--medium > :last-child');
    await until('a badge on each row', async () => (await hosts.count()) === 4);
    const panel = await panelAsTab(session, page);
    await panel.getByText('4 postings').waitFor();
    await panel.close();
    await page.bringToFront();
    const badge = await hosts.first().boundingBox();
    if (badge === null) throw new Error('The badge is not shown.');
    await page.mouse.click(badge.x + badge.width - 16, badge.y + badge.height / 2);
    const frame = page.frames().find((one) => one.url() === SRC);
    if (frame === undefined) throw new Error('The frame is gone.');
    await until('what it tells', async () => (await toldOn(frame)).includes('only the title'));
    await page.close();
  });
});
