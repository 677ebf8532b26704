import { readIn } from '../../browser/frames.ts';
import type { Answer } from '../../browser/page-calls.ts';
import { isGranted } from '../../browser/permissions.ts';
import { loadSettings } from '../../browser/settings.ts';
import { changeTab, loadTab } from '../../browser/tab-states.ts';
import { addressOf } from '../../browser/tabs.ts';
import type { Card, Page } from '../../domain/page.ts';
import type { TabState } from '../../domain/tab.ts';
import { showBadge } from './badges.ts';
import { listAt, withList } from './frame-reads.ts';
import { asSeen, judgeCards, type SeenBefore } from './judge-cards.ts';
import { inFrame, withCards } from './list-reads.ts';
import { openedIdentity } from './opened.ts';
import { seenBefore } from './remember.ts';
import { listShown } from './trace.ts';

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

/** A document with a list; `address` is its own, as the address bar has it. */
interface ListAt {
  readonly frame: number;
  readonly address: string;
}

/** A document whose cards are to be judged. */
export interface CardsOf extends ListAt {
  readonly cards: readonly Card[];
}

/** Whether a page that is not read yet still is what its tab shows: cards of one that left are kept nowhere. */
const isThere = async (tab: number, { frame, address }: ListAt): Promise<boolean> =>
  frame === 0 && (await addressOf(tab)) === address;

/** A tab whose frame's list is followed, even where it was lost before its page was loaded again. */
const followed = (state: TabState | null, frame: number): TabState | null =>
  inFrame(state, frame, ({ lost: _, ...read }) => read);

/** Keeps that a frame's list could not be followed any further; whoever looks at the worker is told why. */
export async function loseList(tab: number, place: ListAt, details: string): Promise<void> {
  console.warn('TrueTitle: a list could not be followed.', details);
  const { frame, address } = place;
  const isFirst = await isThere(tab, place);
  await changeTab(tab, (before) =>
    inFrame(isFirst ? withList(before, address) : before, frame, (read) => ({ ...read, lost: true })),
  );
}

/** Judges cards that come beside the reading of a frame's page, and says what that page shows of the list. */
export async function judgeTabCards(tab: number, news: CardsOf): Promise<Answer<'judgeCards'>> {
  const { frame, address, cards } = news;
  const read = readIn(await loadTab(tab), frame);
  const { url, board } = read ?? listAt(address);
  const listed = await judgeCards(cards, await seenBefore());
  const isFirst = read === undefined && (await isThere(tab, news));
  const state = await changeTab(tab, (before) =>
    withCards(followed(isFirst ? withList(before, address) : before, frame), { frame, url }, listed),
  );
  await showBadge(tab, state, null);
  // What is not known yet was not clicked on: it runs by itself, so its board is on.
  const on = read === undefined || (await isGranted(url));
  const shown = listShown({ board, on, filter: state?.filter ?? null }, await loadSettings());
  return { listed, shown };
}
