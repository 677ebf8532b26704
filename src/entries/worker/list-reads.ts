import { readIn } from '../../browser/frames.ts';
import type { Filter, Listed } from '../../domain/listed.ts';
import type { Page } from '../../domain/page.ts';
import type { FrameRead, TabState } from '../../domain/tab.ts';

/** Cards of one list that are kept at most: a page may list without end. */
const MOST = 2_000;

/** Cards of a list with others judged since: known ones in their place, new ones below. */
function merged(before: readonly Listed[], news: readonly Listed[]): Listed[] {
  const cards = new Map(before.map((card) => [card.identity, card]));
  for (const card of news) cards.set(card.identity, card);
  return [...cards.values()].slice(0, MOST);
}

/** A tab whose frame is changed; as it was where it has no such frame. */
export const inFrame = (
  state: TabState | null,
  frame: number,
  change: (read: FrameRead) => FrameRead,
): TabState | null =>
  state && { ...state, frames: state.frames.map((read) => (read.frame === frame ? change(read) : read)) };

/** A frame whose cards were judged, and the canonical address that it stood at when they were asked for. */
export interface ListPlace {
  readonly frame: number;
  readonly url: string;
}

/** A tab with more cards of a frame's list; as it was where the frame shows another page by now. */
export const withCards = (
  state: TabState | null,
  { frame, url }: ListPlace,
  news: readonly Listed[],
): TabState | null =>
  inFrame(state, frame, (read) => (url === read.url ? { ...read, listed: merged(read.listed, news) } : read));

/**
 * What was known of a frame's cards before it was read again, and still holds: one card in both makes it the same
 * list. A list whose cards come in calls of their own has none here, and goes on.
 */
export function staying(state: TabState | null, frame: number, { kind, cards }: Page): Listed[] {
  const before = readIn(state, frame)?.listed ?? [];
  const known = new Set(before.map(({ identity }) => identity));
  const same = cards.length === 0 ? kind === 'list' : cards.some(({ identity }) => known.has(identity));
  return same ? before : [];
}

/** Whether the list of a frame that is read again was lost: it stands at the same address. */
export function wasLost(state: TabState | null, frame: number, url: string): boolean {
  const before = readIn(state, frame);
  return before?.url === url && before.lost === true;
}

const placeOf = (address: string): string =>
  URL.canParse(address) ? new URL(address).origin + new URL(address).pathname : address;

/** What a tab's filter is at another address: a list that opens one posting after the other keeps its own. */
export function filterAt(state: TabState | null, address: string): Filter | null {
  return state !== null && placeOf(state.url) === placeOf(address) ? state.filter : null;
}

/** A tab of which nothing is known but what the person put away in its list; null where nothing was. */
export function filterAlone(state: TabState | null, address: string): TabState | null {
  const filter = filterAt(state, address);
  return address === '' || filter === null ? null : { url: address, frames: [], filter, failure: null };
}
