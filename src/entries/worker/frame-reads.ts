import type { Listed } from '../../domain/listed.ts';
import type { Page } from '../../domain/page.ts';
import type { FrameRead, TabState } from '../../domain/tab.ts';

/** What is kept of a page that was read in one frame, before it is judged. */
export function frameRead(frame: number, page: Page): FrameRead {
  const { url, board, kind, health, posting, frames } = page;
  return { frame, url, board, kind, health, posting, verdict: null, frames, listed: [] };
}

const others = (state: TabState | null, frame: number): FrameRead[] =>
  state?.frames.filter((read) => read.frame !== frame) ?? [];

/**
 * A tab with one more frame read. `address` is the page's own; null where only a frame of it is known. Frames of
 * another page than that leave.
 */
export function withFrame(state: TabState | null, read: FrameRead, address: string | null): TabState {
  const before = state?.url ?? '';
  const url = address ?? before;
  const moved = before !== '' && before !== url;
  const former = moved ? undefined : state?.frames.find(({ frame }) => frame === read.frame);
  const kept = { ...read, listed: former?.listed ?? [] };
  return {
    url,
    frames: [...(moved ? [] : others(state, read.frame)), kept],
    filter: moved ? null : (state?.filter ?? null),
    failure: null,
  };
}

/** A tab without one of its frames; null where nothing is left of it. */
export function withoutFrame(state: TabState | null, frame: number): TabState | null {
  const frames = others(state, frame);
  if (state === null || frames.length === 0) return null;
  return { ...state, url: frame === 0 ? '' : state.url, frames };
}

/** A tab with cards judged in the list of one of its frames; those that were there keep their places. */
export function withListed(
  state: TabState | null,
  frame: number,
  listed: readonly Listed[],
): TabState | null {
  if (state === null || listed.length === 0) return state;
  const merged = (before: readonly Listed[]) => [
    ...new Map([...before, ...listed].map((one) => [one.identity, one])).values(),
  ];
  const frames = state.frames.map((one) =>
    one.frame === frame ? { ...one, listed: merged(one.listed) } : one,
  );
  return { ...state, frames };
}

/** A tab whose frame's posting was judged, or failed to be; as it was where another posting stands there by now. */
export function withVerdict(
  state: TabState | null,
  read: FrameRead,
  judged: { readonly verdict: string | null; readonly failure: string | null },
): TabState | null {
  const same = (one: FrameRead) =>
    one.frame === read.frame && JSON.stringify(one.posting) === JSON.stringify(read.posting);
  if (state === null || !state.frames.some(same)) return state;
  const frames = state.frames.map((one) => (same(one) ? { ...one, verdict: judged.verdict } : one));
  return { ...state, frames, failure: judged.failure };
}
