import type { FrameRead, TabState } from '../domain/tab.ts';

/** What is kept of one frame of a tab, by the browser's number of the frame; undefined where it was not read. */
export const readIn = (state: TabState | null, frame: number): FrameRead | undefined =>
  state?.frames.find((read) => read.frame === frame);

/** A board's own words before structured data, before an article's; a posting before none; the page before frames. */
function rank(read: FrameRead): number {
  if (read.posting === null) return read.frame === 0 ? 1 : 0;
  const lines = read.posting.blocks.length > 0 ? 4 : 0;
  return lines + (read.posting.how === 'article' ? 2 : 3) + (read.frame === 0 ? 0.5 : 0);
}

/** The frame that speaks for its tab: the one with the surest posting, else the page itself; null where none was read. */
export function winner(state: TabState | null): FrameRead | null {
  if (state === null) return null;
  return state.frames.reduce<FrameRead | null>(
    (best, read) => (best === null || rank(read) > rank(best) ? read : best),
    null,
  );
}

/** The frame whose list is the tab's: the one that speaks, else the first that has cards; null where no frame has any. */
export function lister(state: TabState | null): FrameRead | null {
  const speaks = winner(state);
  if (speaks !== null && speaks.listed.length > 0) return speaks;
  return state?.frames.find(({ listed }) => listed.length > 0) ?? null;
}
