import type { Answer } from '../../browser/calls.ts';
import { loadSettings } from '../../browser/settings.ts';
import { changeTab } from '../../browser/tab-states.ts';
import type { Card } from '../../domain/page.ts';
import type { TabState } from '../../domain/tab.ts';
import { showBadge } from './badges.ts';
import { asSeen, judgeCards, type SeenBefore } from './judge-cards.ts';
import { withCards } from './list-reads.ts';
import { seenBefore } from './remember.ts';
import { listShown } from './trace.ts';

/** The card of a frame's open posting, which was read just now, where its list holds no more than a title. */
function opened(state: TabState | null, frame: number, seen: SeenBefore) {
  const read = state?.frames.find((one) => one.frame === frame);
  const card = read?.listed.find(
    ({ identity, basis }) => identity === read.posting?.identity && basis === 'title',
  );
  const known = card && asSeen(card, seen.get(card.identity));
  return known ? [known] : [];
}

/** Judges the cards that arrived with a frame's page, and keeps them with its tab. */
export async function keepCards(
  tab: number,
  frame: number,
  cards: readonly Card[],
  state: TabState | null,
): Promise<TabState | null> {
  const hasList = cards.length > 0 || state?.frames.some(({ listed }) => listed.length > 0);
  if (!hasList) return state;
  const seen = await seenBefore();
  const listed = await judgeCards(cards, seen);
  const change = (before: TabState | null) => {
    const after = withCards(before, frame, listed);
    return withCards(after, frame, opened(after, frame, seen));
  };
  return (await changeTab(tab, change)) ?? change(state);
}

const boardOf = (cards: readonly Card[]): string | null => cards[0]?.identity.split(':')[0] ?? null;

/** Judges cards that came since a frame was read, and says what its page shows of the list. */
export async function judgeTabCards(
  tab: number,
  frame: number,
  cards: readonly Card[],
): Promise<Answer<'judgeCards'>> {
  const listed = await judgeCards(cards, await seenBefore());
  const state = await changeTab(tab, (before) => withCards(before, frame, listed));
  await showBadge(tab, state, null);
  const board = state?.frames.find((read) => read.frame === frame)?.board ?? boardOf(cards);
  return { listed, shown: listShown(board, state?.filter ?? null, await loadSettings()) };
}
