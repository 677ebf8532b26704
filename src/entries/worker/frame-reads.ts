import { readIn } from '../../browser/frames.ts';
import type { Page } from '../../domain/page.ts';
import type { FrameRead, TabState } from '../../domain/tab.ts';
import { addressOf } from '../../reader/address.ts';
import { filterAt } from './list-reads.ts';

/** What is kept of a page that was read in one frame, before it is judged. */
export function frameRead(frame: number, page: Page): FrameRead {
  const { url, board, kind, health, posting, frames } = page;
  return { frame, url, board, kind, health, posting, verdict: null, frames, listed: [] };
}

const others = (state: TabState | null, frame: number): FrameRead[] =>
  state?.frames.filter((read) => read.frame !== frame) ?? [];

const saysTheSame = (one: FrameRead, other: FrameRead): boolean =>
  one.frame === other.frame && JSON.stringify(one.posting) === JSON.stringify(other.posting);

/**
 * A tab with one more frame read. `address` is the page's own; null where only a frame of it is known. Frames of
 * another page than that leave. A posting that is read again as it was keeps its verdict until it is judged anew:
 * nothing that shows it need go blank.
 */
export function withFrame(state: TabState | null, read: FrameRead, address: string | null): TabState {
  const before = state?.url ?? '';
  const url = address ?? before;
  const moved = before !== '' && before !== url;
  const again = moved ? undefined : state?.frames.find((one) => saysTheSame(one, read));
  return {
    url,
    frames: [
      ...(moved ? [] : others(state, read.frame)),
      { ...read, verdict: again?.verdict ?? read.verdict },
    ],
    filter: moved ? filterAt(state, url) : (state?.filter ?? null),
    failure: null,
  };
}

/** A list at an address, of which no more is known than that it is one. */
export function listAt(address: string): FrameRead {
  const { url, board } = addressOf(address);
  const unread = { health: 'fine' as const, posting: null, verdict: null, frames: [], listed: [] };
  return { frame: 0, url, board: board?.id ?? null, kind: 'list', ...unread };
}

/** A tab whose page is a list, before it is read; as it was where it is read by now. */
export function withList(state: TabState | null, address: string): TabState {
  return state !== null && readIn(state, 0) ? state : withFrame(state, listAt(address), address);
}

/** A tab without one of its frames; null where nothing is left of it. */
export function withoutFrame(state: TabState | null, frame: number): TabState | null {
  const frames = others(state, frame);
  if (state === null || frames.length === 0) return null;
  return { ...state, url: frame === 0 ? '' : state.url, frames };
}

/** A tab whose frame's posting was judged, or failed to be; as it was where another posting stands there by now. */
export function withVerdict(
  state: TabState | null,
  read: FrameRead,
  judged: { readonly verdict: string | null; readonly failure: string | null },
): TabState | null {
  const same = (one: FrameRead) => saysTheSame(one, read);
  if (state === null || !state.frames.some(same)) return state;
  const frames = state.frames.map((one) => (same(one) ? { ...one, verdict: judged.verdict } : one));
  return { ...state, frames, failure: judged.failure };
}
