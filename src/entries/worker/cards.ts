import type { Answer } from '../../browser/calls.ts';
import { isGranted } from '../../browser/permissions.ts';
import { loadSettings } from '../../browser/settings.ts';
import { changeTab, loadTab } from '../../browser/tab-states.ts';
import type { Card, Page } from '../../domain/page.ts';
import type { FrameRead, TabState } from '../../domain/tab.ts';
import { showBadge } from './badges.ts';
import { asSeen, judgeCards, type SeenBefore } from './judge-cards.ts';
import { withCards } from './list-reads.ts';
import { openedIdentity } from './opened.ts';
import { seenBefore } from './remember.ts';
import { listShown } from './trace.ts';

const readIn = (state: TabState | null, frame: number): FrameRead | undefined =>
  state?.frames.find((read) => read.frame === frame);

/** The card of a frame's open posting, which was read just now, where its list holds no more than a title. */
function opened(state: TabState | null, frame: number, page: Page, seen: SeenBefore) {
  const read = readIn(state, frame);
  const mine = openedIdentity(page, read?.listed ?? []);
  const card = read?.listed.find(({ identity, basis }) => identity === mine && basis === 'title');
  const known = card && asSeen(card, seen.get(card.identity));
  return known ? [known] : [];
}

/** Whether a page, or what is kept of its tab, has cards. */
export const hasList = ({ cards }: Page, state: TabState | null): boolean =>
  cards.length > 0 || (state?.frames.some(({ listed }) => listed.length > 0) ?? false);

/** Cards after which those judged so far are shown: a long list fills while the others are judged. */
const SLICE = 50;

type Change = (before: TabState | null) => TabState | null;

/** Changes what is kept of a tab; where the store is too full for it, only the answer holds it. */
const changed = async (tab: number, state: TabState | null, change: Change): Promise<TabState | null> =>
  (await changeTab(tab, change)) ?? change(state);

/** Judges the cards that arrived with a frame's page, and keeps them with its tab. */
export async function keepCards(
  tab: number,
  frame: number,
  page: Page,
  state: TabState | null,
): Promise<TabState | null> {
  const seen = await seenBefore();
  const place = { frame, url: page.url };
  let now = state;
  for (let from = 0; from < page.cards.length; from += SLICE) {
    const listed = await judgeCards(page.cards.slice(from, from + SLICE), seen);
    now = await changed(tab, now, (before) => withCards(before, place, listed));
  }
  return changed(tab, now, (before) => withCards(before, place, opened(before, frame, page, seen)));
}

const boardOf = (cards: readonly Card[]): string | null => cards[0]?.identity.split(':')[0] ?? null;

/** Judges cards that came since a frame was read, and says what its page shows of the list. */
export async function judgeTabCards(
  tab: number,
  frame: number,
  cards: readonly Card[],
): Promise<Answer<'judgeCards'>> {
  const url = readIn(await loadTab(tab), frame)?.url ?? null;
  const listed = await judgeCards(cards, await seenBefore());
  const state = await changeTab(tab, (before) => withCards(before, { frame, url }, listed));
  await showBadge(tab, state, null);
  const board = readIn(state, frame)?.board ?? boardOf(cards);
  // What is not known yet was not clicked on: it runs by itself, so its board is on.
  const on = url === null || (await isGranted(url));
  const shown = listShown({ board, on, filter: state?.filter ?? null }, await loadSettings());
  return { listed, shown };
}
