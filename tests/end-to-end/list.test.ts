import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { builtin as BUILTIN } from '../../src/boards/builtin.ts';
import { until } from '../../src/tools/chromium/until.ts';
import { POSTINGS } from '../../src/tools/samples/postings.ts';
import { badgesOn, pointAt, press, toldOn } from './harness/badges.ts';
import { evaluateInside, tabOf, turnOn } from './harness/extension.ts';
import { badges, cardsOf, changeSettings, filterList, words } from './harness/lists.ts';
import { type Session, startSession } from './harness/session.ts';
import { board, card, comment, thread } from './pages/lists.ts';

const THREAD = 'https://news.ycombinator.com/item?id=40000001';
const LIST = 'https://builtin.com/jobs';
const REGISTERED = 'chrome.scripting.getRegisteredContentScripts().then((all) => all.length)';
const { honest, inflated } = POSTINGS;
const WORDS = ['AI engineer', 'ML engineer', 'Software'];
const MIXED = [honest, POSTINGS.mismatch, inflated];

let session: Session;
beforeAll(async () => {
  session = await startSession();
  const hn = await session.show(THREAD, thread(40_000_001, MIXED, 3));
  await turnOn(session, hn, ['https://news.ycombinator.com/*']);
  await hn.close();
  const builtin = await session.show(LIST, board(1));
  await turnOn(session, builtin, BUILTIN.origins);
  await until('both boards to be on', async () => (await evaluateInside(session, REGISTERED)) === 2);
  await builtin.close();
});
afterAll(() => session.close());
afterEach(() => {
  expect(session.complaints).toEqual([]);
  expect(session.site.strays).toEqual([]);
});

describe('a list', () => {
  it('carries the right badge on each of 200 cards that come by scrolling, and none twice', async () => {
    const page = await session.show(THREAD, thread(40_000_001, MIXED, 200));
    await badges(page, 20);
    for (let i = 0; i < 9; i++) {
      await page.evaluate(() => document.querySelector('#list')?.scrollTo(0, 1e6));
      await page.waitForFunction(
        (count) => document.querySelectorAll('.comtr').length === count,
        40 + i * 20,
      );
    }
    const all = await badges(page, 200);
    expect(new Set(cardsOf(all)).size).toBe(200);
    for (const { card: id, word } of all) {
      expect(word).toBe(WORDS[(Number(id.slice(1)) - 40_000_002) % 3]);
    }
    await page.close();
  });

  it('tells the sentence under pointer and focus, all of it when pressed, and opens no card', async () => {
    const page = await session.show(LIST, board(3));
    await badges(page, 3);
    await pointAt(page, 'k1000002');
    await until('the sentence', async () => (await toldOn(page)).includes('only the title'));
    await page.mouse.move(600, 800);
    await until('the sentence to go', async () => (await toldOn(page)) === '');
    await press(page, 'k1000002');
    await until('all of it', async () => (await toldOn(page)).includes('title only'));
    await page.keyboard.press('Escape');
    await until('it to close', async () => (await toldOn(page)) === '');
    await press(page, 'k1000002');
    await until('all of it', async () => (await toldOn(page)).includes('title only'));
    await press(page, 'k1000001');
    await until('one to be open', async () => (await toldOn(page)).match(/title only/g)?.length === 1);
    expect(await page.evaluate('window.opened')).toBe(0);
    expect(page.url()).toBe(LIST);
    await page.close();
  });

  it('gives a card that is used again the badge of the job that it shows now', async () => {
    const page = await session.show(THREAD, thread(40_000_001, [honest], 5));
    await badges(page, 5);
    const late = comment(40_000_900, inflated);
    await page.evaluate((html) => {
      const holder = document.createElement('table');
      holder.innerHTML = html;
      const [from, to] = [holder.querySelector('.default'), document.querySelector('#c40000003 .default')];
      const [link, text] = [to?.querySelector('.age a'), to?.querySelector('.commtext')];
      link?.setAttribute('href', from?.querySelector('.age a')?.getAttribute('href') ?? '');
      if (text) text.innerHTML = from?.querySelector('.commtext')?.innerHTML ?? '';
    }, late);
    await until('the new badge', async () => words(await badgesOn(page))[1] === 'Software');
    const all = await badgesOn(page);
    expect(words(all)).toEqual(['AI engineer', 'Software', 'AI engineer', 'AI engineer', 'AI engineer']);
    await page.close();
  });

  it('carries no badge of the former job for a moment where only an attribute changes', async () => {
    const page = await session.show(LIST, board(2));
    await badges(page, 2);
    const left = await page.evaluate(async () => {
      const [before, link] = [document.querySelector('#k1000001 h2'), document.querySelector('#k1000001 a')];
      link?.setAttribute('href', '/job/x/7777777');
      await new Promise((painted) => requestAnimationFrame(painted));
      return before?.children.length;
    });
    expect(left).toBe(1);
    await badges(page, 2);
    await page.close();
  });

  it('loses all badges with a move to a page that is no list, and has them again after one back', async () => {
    const page = await session.show(LIST, board(3));
    await badges(page, 3);
    await page.evaluate(() => history.pushState({}, '', '/company/pierhead'));
    await badges(page, 0);
    await page.evaluate(() => history.pushState({}, '', '/jobs?page=2'));
    await badges(page, 3);
    await page.close();
  });

  it('bears forged and copied cards, and a page that changes without end', async () => {
    const page = await session.show(LIST, board(2));
    await badges(page, 2);
    await page.evaluate(
      (html) => {
        const list = document.querySelector('#list');
        list?.insertAdjacentHTML('beforeend', html);
        const copy = document.querySelector('#k1000002')?.cloneNode(true);
        if (copy) list?.append(copy);
        const clock = document.body.appendChild(document.createElement('i'));
        setInterval(() => {
          clock.textContent = String(performance.now());
        }, 20);
      },
      `${card(1_000_001, 'Forged <b>')}${card(1_000_009, 'Late')}`,
    );
    const wanted = ['k1000001', 'k1000002', 'k1000009'];
    await until('only right badges', async () => `${cardsOf(await badgesOn(page))}` === `${wanted}`);
    await page.waitForTimeout(1_500);
    expect(cardsOf(await badgesOn(page))).toEqual(wanted);
    await page.close();
  });

  it('folds and hides what the person puts away, and brings it back as it was', async () => {
    const page = await session.show(THREAD, thread(40_000_001, MIXED, 20));
    await badges(page, 20);
    const html = () => page.evaluate(() => document.querySelector('#list')?.outerHTML);
    const height = () =>
      page.evaluate(() => document.querySelector('#c40000002')?.getBoundingClientRect().height ?? 0);
    const [before, tall] = [await html(), await height()];
    await page.mouse.move(1200, 10);
    await filterList(session, page, { roles: ['ai-engineer'], standings: [], how: 'hide' });
    await until('the cards to be gone', async () => (await height()) === 0);
    expect(
      await page.evaluate(() => document.querySelector('#c40000003')?.getBoundingClientRect().height ?? 0),
    ).toBeGreaterThan(50);
    await filterList(session, page, { roles: ['ai-engineer'], standings: [], how: 'fold' });
    await until('the cards to be folded', async () => (await height()) > 10 && (await height()) < tall / 2);
    await filterList(session, page, { roles: [], standings: [], how: 'fold' });
    await until('the cards to be back', async () => (await height()) === tall);
    expect(await html()).toBe(before);
    await page.close();
  });

  it('is one in two tabs', async () => {
    const one = await session.show(THREAD, thread(40_000_001, MIXED, 6));
    const two = await session.show(THREAD, thread(40_000_001, MIXED, 6));
    expect(words(await badges(two, 6))).toEqual([...WORDS, ...WORDS]);
    await filterList(session, two, { roles: ['ai-engineer'], standings: [], how: 'hide' });
    const hidden = (page: Page) =>
      page.evaluate(
        () =>
          [...document.querySelectorAll<HTMLElement>('.comtr')].filter((row) => row.offsetHeight === 0)
            .length,
      );
    await until('the cards to be gone', async () => (await hidden(two)) === 2);
    expect(await hidden(one)).toBe(0);
    expect(words(await badges(one, 6))).toEqual([...WORDS, ...WORDS]);
    await one.close();
    await two.close();
  });
});

describe('a page that may carry no trace', () => {
  it('is rid of its badges at once, also where nothing is kept of its tab any more', async () => {
    const page = await session.show(THREAD, thread(40_000_001, MIXED, 5));
    await badges(page, 5);
    const tab = await tabOf(session, page);
    await evaluateInside(session, `chrome.storage.session.remove('tab:${tab}')`);
    await changeSettings(session, 'noTrace: true');
    await badges(page, 0);
    await page.close();
  });

  it('is the same to the last character', async () => {
    await changeSettings(session, 'noTrace: true');
    const page = await session.show(THREAD, thread(40_000_001, MIXED, 5));
    const before = await page.evaluate(() => document.documentElement.outerHTML);
    const tab = await tabOf(session, page);
    await until(
      'the list to be judged',
      async () =>
        evaluateInside(
          session,
          `chrome.storage.session.get(null).then((all) => JSON.stringify(all).includes('"basis":"text"') && 'tab:${tab}' in all)`,
        ) as Promise<boolean>,
    );
    await page.waitForTimeout(1_500);
    expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
    expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(0);
    await page.close();
  });
});
