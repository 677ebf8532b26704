import { askFrame } from '../../browser/messages.ts';
import { loadSeen } from '../../browser/seen.ts';
import { loadSettings } from '../../browser/settings.ts';
import { changeTab, loadTab, loadTabs } from '../../browser/tab-states.ts';
import { inTurn } from '../../browser/turns.ts';
import { EVERYTHING, type Filter, type Listed, type ListShown } from '../../domain/listed.ts';
import type { Card } from '../../domain/page.ts';
import type { FrameRead, TabState } from '../../domain/tab.ts';
import { judgeCards } from './cards.ts';
import { withListed } from './frame-reads.ts';
import { mayTrace } from './trace.ts';

const frameOf = (state: TabState | null, frame: number): FrameRead | null =>
  state?.frames.find((read) => read.frame === frame) ?? null;

async function shownIn(state: TabState | null, board: string | null): Promise<ListShown> {
  const badges = (await loadSettings()).badges && (await mayTrace(board));
  return { badges, filter: state?.filter ?? EVERYTHING };
}

/** What is remembered of postings; nothing where the person wants none remembered. */
const memories = async () => ((await loadSettings()).seen ? loadSeen() : new Map());

/**
 * Judges cards of the list that a frame of a tab shows, and keeps them with those that came before. Answers in the
 * order of the cards, and what the page may show of them.
 */
export function listArrived(
  tab: number,
  frame: number,
  cards: readonly Card[],
): Promise<{ listed: Listed[]; shown: ListShown; state: TabState | null }> {
  return inTurn(`cards:${tab}`, async () => {
    const read = frameOf(await loadTab(tab), frame);
    const before = new Map((read?.listed ?? []).map((one) => [one.identity, one]));
    const listed = await judgeCards(cards, { seen: await memories(), before });
    const state = await changeTab(tab, (now) => withListed(now, frame, listed));
    return { listed, shown: await shownIn(state, read?.board ?? null), state };
  });
}

const hasList = ({ listed }: FrameRead): boolean => listed.length > 0;

async function tellFrames(tab: number, state: TabState | null): Promise<void> {
  for (const { frame, board } of state?.frames.filter(hasList) ?? []) {
    try {
      await askFrame(tab, frame, 'listShown', await shownIn(state, board));
    } catch (error) {
      console.info('TrueTitle: a list had left.', error);
    }
  }
}

/** Puts cards of a tab's list away, or back, in the page and for whoever shows the list. */
export async function filterTab(tab: number, filter: Filter): Promise<void> {
  await tellFrames(tab, await changeTab(tab, (state) => state && { ...state, filter }));
}

/** Tells every page with a list what the person now wants to see of it. */
export async function showLists(): Promise<void> {
  for (const [tab, state] of await loadTabs()) await tellFrames(tab, state);
}

/** Scrolls a tab to a card of its list; false where the card is gone. */
export async function showCard(tab: number, identity: string): Promise<boolean> {
  const frames = (await loadTab(tab))?.frames ?? [];
  const read = frames.find(({ listed }) => listed.some((one) => one.identity === identity));
  return read !== undefined && askFrame(tab, read.frame, 'toCard', { identity });
}
