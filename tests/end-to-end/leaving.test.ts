import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { builtin } from '../../src/boards/builtin.ts';
import { until } from '../../src/tools/chromium/until.ts';
import { badgesOn, press, toldOn } from './harness/badges.ts';
import { loadAgain, setEnabled, turnOn } from './harness/extension.ts';
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

/** Evaluates in whatever document a tab shows; Playwright's own way loses a page that the browser had kept. */
async function evaluateIn(page: Page, expression: string): Promise<unknown> {
  const remote = await page.context().newCDPSession(page);
  const { result } = await remote.send('Runtime.evaluate', { expression, returnByValue: true });
  await remote.detach();
  return result.value;
}

describe('a list that the person leaves and comes back to', () => {
  it('has each badge once where the browser had kept the page as it was', async () => {
    session.site.put(
      OTHER,
      '<!doctype html><title>Pierhead</title><link rel="icon" href="data:,"><p>Us.</p>',
    );
    const page = await session.show(LIST, board(3));
    const before = await badges(page, 3);
    await evaluateIn(
      page,
      `window.kept = null; addEventListener('pageshow', (event) => { window.kept = event.persisted; })`,
    );
    await evaluateIn(page, `location.assign('${OTHER}')`);
    await until('the other page', async () => (await evaluateIn(page, 'document.title')) === 'Pierhead');
    await evaluateIn(page, 'history.back()');
    await until('the page as it was', async () => (await evaluateIn(page, 'window.kept')) === true);
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
    await press(page, 'k1000001');
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
    expect(new Set(cardsOf(await badges(page, 4))).size).toBe(4);
    await page.close();
  });

  it('has its badges again without a load where an update brings the next one, each once, and they answer', async () => {
    const page = await session.show(LIST, board(3));
    const former = new Set((await badges(page, 3)).map(({ host }) => host));
    await loadAgain(session);
    await until('the badges of the next one', async () => {
      const all = await badgesOn(page);
      expect(all.length).toBeLessThanOrEqual(3);
      return all.length === 3 && all.every(({ host }) => !former.has(host));
    });
    await page.bringToFront();
    await press(page, 'k1000001');
    await until('what it tells', async () => (await toldOn(page)).includes('title only'));
    await page.close();
  });
});
