import { BOARDS } from '../../boards/index.ts';
import { boardHosts } from '../../browser/board-hosts.ts';
import type { TabState } from '../../domain/tab.ts';
import type { BoardOffer, FrameOffer } from '../../view/popup/state.ts';

/**
 * What can be offered for a board, given the ids of those that are on; null where it is none that is known, or one that
 * is read on a click alone.
 */
export function offerOf(id: string | null, on: ReadonlySet<string>): BoardOffer | null {
  const board = BOARDS.find((one) => one.id === id);
  return board === undefined || board.origins.length === 0 ? null : boardHosts(board, on);
}

/** The posting in a frame that a click can't reach, where a tab has one; a board that is on reaches its frames. */
export function frameOfferOf(state: TabState | null, on: ReadonlySet<string>): FrameOffer | null {
  for (const { url, board } of state?.frames.flatMap(({ frames }) => frames) ?? []) {
    const offer = offerOf(board, on);
    if (offer !== null && !offer.on) return { board: offer, url };
  }
  return null;
}
