import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { builtin } from '../../src/boards/builtin.ts';
import { until } from '../../src/tools/chromium/until.ts';
import { badgesOn } from './harness/badges.ts';
import { setEnabled, turnOn } from './harness/extension.ts';
import { badges, cardsOf } from './harness/lists.ts';
import { type Session, startSession } from './harness/session.ts';
import { board } from './pages/lists.ts';

const LIST = 'https://builtin.com/jobs';
const OTHER = 'https://builtin.com/company/pierhead';

let session: Session;

beforeAll(async () => {
  session = await startSession({ keepsPages: true });
  const page = await session.show(LIST, board(1));
  await turnOn(session, page, builtin.origins);
  await page.close();
});
afterAll(() => session.close());
afterEach(() => {
  expect(session.complaints).toEqual([]);
  expect(session.site.strays).toEqual([]);
});

describe('a list that the person leaves and comes back to', () => {
  it('has each badge once where the browser had kept the page as it was', async () => {
    session.site.put(
      OTHER,
      '<!doctype html><title>Pierhead</title><link rel="icon" href="data:,"><p>Us.</p>',
    );
    const page = await session.show(LIST, board(3));
    const before = await badges(page, 3);
    await page.evaluate(() => {
      Object.assign(window, { kept: 'nothing' });
      addEventListener('pageshow', ({ persisted }) => Object.assign(window, { kept: persisted }));
    });
    await page.evaluate((url) => location.assign(url), OTHER);
    await page.waitForURL(OTHER);
    await page.evaluate(() => history.back());
    // A page that was kept is not loaded again: no load event is sure to come.
    await page.waitForURL(LIST, { waitUntil: 'commit' });
    expect(await until('the page', () => page.evaluate('window.kept'))).toBe(true);
    expect(await badges(page, 3)).toEqual(before);
    await page.evaluate(
      (html) => document.querySelector('#list')?.insertAdjacentHTML('beforeend', html),
      LATE,
    );
    expect(cardsOf(await badges(page, 4))).toEqual([...cardsOf(before), 'k1000009']);
    await page.close();
  });
});

const LATE =
  '<div class="card" id="k1000009" data-id="job-card"><h2><a data-id="job-card-title" href="/job/x/1000009">Late</a></h2></div>';

describe('a list whose extension goes', () => {
  it('is left as the page had it, and nothing is thrown into it', async () => {
    const page = await session.show(LIST, board(3));
    await badges(page, 3);
    await page.locator('#k1000001 h2 > :last-child').click();
    await setEnabled(session, false);
    await until('the page to be as it was', async () => (await badgesOn(page)).length === 0);
    expect(await page.locator('#k1000001 h2').evaluate((heading) => heading.children.length)).toBe(1);
    await page.evaluate(
      (html) => document.querySelector('#list')?.insertAdjacentHTML('beforeend', html),
      LATE,
    );
    await page.evaluate(() => history.pushState({}, '', '/jobs?page=2'));
    await page.waitForTimeout(500);
    expect(await badgesOn(page)).toEqual([]);
    await setEnabled(session, true);
    await page.goto(LIST);
    expect(new Set(cardsOf(await badges(page, 3))).size).toBe(3);
    await page.close();
  });
});
