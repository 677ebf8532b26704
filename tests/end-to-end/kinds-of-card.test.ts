import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { BOARDS } from '../../src/boards/index.ts';
import { turnOn } from '../../src/tools/chromium/turn-on.ts';
import { until } from '../../src/tools/chromium/until.ts';
import { type Box, boxesOn, press, toldOn } from './harness/badges.ts';
import { MANIFEST } from './harness/extension.ts';
import { badges, changeSettings } from './harness/lists.ts';
import { type Session, startSession } from './harness/session.ts';
import { KINDS, listOf } from './pages/kinds-of-card.ts';

const HOSTS = new Set(KINDS.map(({ address }) => new URL(address).hostname));

let session: Session;

beforeAll(async () => {
  session = await startSession();
  const theirs = BOARDS.filter(({ hosts }) =>
    hosts.some((host) => [...HOSTS].some((one) => one === host || one.endsWith(`.${host}`))),
  );
  const origins = theirs.flatMap((board) => board.origins);
  await turnOn(session, MANIFEST.options_ui.page, origins);
  await changeSettings(session, "version: 1, traceOn: ['linkedin']");
});
afterAll(() => session.close());
afterEach(() => {
  expect(session.complaints).toEqual([]);
  expect(session.site.strays).toEqual([]);
});

/** What a card shows: its own box, that of its title, and those of the lines of all its words. */
interface Shown {
  readonly card: Box;
  readonly title: Box;
  readonly lines: readonly Box[];
}

/** What each card of a page shows; of lines that are cut away only what is left. */
function shownOn(page: Page): Promise<Record<string, Shown>> {
  return page.evaluate(() => {
    type Rect = { left: number; top: number; right: number; bottom: number };
    const cut = (of: Rect, by: Rect): Rect => ({
      left: Math.max(of.left, by.left),
      top: Math.max(of.top, by.top),
      right: Math.min(of.right, by.right),
      bottom: Math.min(of.bottom, by.bottom),
    });
    const plain = ({ left, top, right, bottom }: DOMRect) => ({ left, top, right, bottom });
    const seen = (rect: Rect, from: Element, card: Element): Rect => {
      let left = rect;
      for (let at = from; at !== card.parentElement && at.parentElement !== null; at = at.parentElement) {
        if (getComputedStyle(at).overflow === 'hidden') left = cut(left, at.getBoundingClientRect());
      }
      return left;
    };
    const linesOf = (card: Element) => {
      const words = document.createTreeWalker(card, NodeFilter.SHOW_TEXT);
      const lines: Rect[] = [];
      while (words.nextNode()) {
        const range = document.createRange();
        range.selectNodeContents(words.currentNode);
        const parent = words.currentNode.parentElement;
        if (parent === null || parent.className === 'visually-hidden') continue;
        for (const rect of range.getClientRects()) lines.push(seen(plain(rect), parent, card));
      }
      return lines.filter(({ left, top, right, bottom }) => right - left > 2 && bottom - top > 2);
    };
    const cards = [...document.querySelectorAll('[id^=k]')].map((card) => {
      const title = [
        ...card.querySelectorAll('h2, h3, h5, p, .JobCard_jobTitle, .artdeco-entity-lockup__title'),
      ][0];
      const shown = {
        card: plain(card.getBoundingClientRect()),
        title: plain((title ?? card).getBoundingClientRect()),
        lines: linesOf(card),
      };
      return [card.id, shown] as const;
    });
    return Object.fromEntries(cards);
  });
}

/** Takes the badges out as a page might, and tells what the cards show then, before they are put back. */
function shownWithout(page: Page): Promise<Record<string, Shown>> {
  return page
    .evaluate(() => {
      for (const host of document.querySelectorAll('*'))
        if (/^h-[0-9a-f]{8}$/.test(host.localName)) host.remove();
    })
    .then(() => shownOn(page));
}

/** CSS pixels by which words and badges may come closer than their boxes, which hold more than their ink. */
const INK = 3;

const overlap = (one: Box, other: Box): boolean =>
  one.left < other.right - INK &&
  other.left < one.right - INK &&
  one.top < other.bottom - INK &&
  other.top < one.bottom - INK;

const within = (inner: Box, outer: Box): boolean =>
  inner.left >= outer.left &&
  inner.right <= outer.right &&
  inner.top >= outer.top &&
  inner.bottom <= outer.bottom;

/** Whether the first thing under three points of a badge is the badge, by the card that it stands in. */
function pressable(page: Page, boxes: ReadonlyMap<string, Box>): Promise<boolean[]> {
  return page.evaluate(
    (all) =>
      all.map(({ left, right, top, bottom }) =>
        [left + 3, (left + right) / 2, right - 3].every((x) =>
          /^h-/.test(document.elementFromPoint(x, (top + bottom) / 2)?.localName ?? ''),
        ),
      ),
    [...boxes.values()],
  );
}

describe.each(KINDS.flatMap((kind) => ['', 'dark'].map((theme) => ({ kind, theme, name: kind.name }))))(
  'a badge on a card of the kind: $name, $theme',
  ({ kind, theme }) => {
    it('is whole, on no words, in its card, where it can be pressed, and begins a line as the title does', async () => {
      const page = await session.show(kind.address, listOf(kind, theme));
      await page.setViewportSize({ width: 412, height: 1_200 });
      const seen = await badges(page, kind.titles?.length ?? 4);
      expect(new Set(seen.map((badge) => badge.theme))).toEqual(new Set([theme || 'light']));
      const boxes = await boxesOn(page);
      const shown = await shownOn(page);
      const isRtl = kind.attributes?.includes('rtl') === true;
      for (const [id, box] of boxes) {
        const { card, title, lines } = shown[id] as Shown;
        expect(lines.filter((line) => overlap(line, box))).toEqual([]);
        expect(within(box, card)).toBe(true);
        const isAlone = !lines.some(({ top, bottom }) => top < box.bottom - INK && box.top < bottom - INK);
        if (isAlone) expect(isRtl ? title.right - box.right : box.left - title.left).toBeLessThan(1);
      }
      expect(await pressable(page, boxes)).toEqual([...boxes].map(() => true));
      const before = await shownWithout(page);
      for (const [id, { card, title, lines }] of Object.entries(shown)) {
        const was = before[id] as Shown;
        expect(lines.length).toBe(was.lines.length);
        expect(Math.abs(title.top - card.top - (was.title.top - was.card.top))).toBeLessThan(INK);
      }
      await page.close();
    });
  },
);

describe.each(KINDS)('a badge on a card of the kind: $name', (kind) => {
  it('tells all when it is pressed, and opens no card', async () => {
    const page = await session.show(kind.address, listOf(kind));
    await badges(page, kind.titles?.length ?? 4);
    await press(page, 'k0');
    await until('what it tells', async () => (await toldOn(page)).includes('title only'));
    expect(page.url()).toBe(kind.address);
    await page.close();
  });
});
