import { BOARDS } from '../../boards/index.ts';
import { grantedOf } from '../../browser/permissions.ts';
import type { FrameRead, TabState } from '../../domain/tab.ts';
import type { BoardOffer, FrameOffer } from '../../view/popup/state.ts';

/** Ids of the boards that are turned on: all that they ask for is granted. */
export async function boardsOn(): Promise<ReadonlySet<string>> {
  const on = await Promise.all(
    BOARDS.map(async ({ origins }) => (await grantedOf(origins)).length === origins.length),
  );
  return new Set(BOARDS.filter((_, index) => on[index]).map(({ id }) => id));
}

/** Match patterns to ask the browser for when a board is turned on. */
export function originsOf(id: string): readonly string[] {
  return BOARDS.find((board) => board.id === id)?.origins ?? [];
}

/** The hosts of match patterns as people read them: "www.linkedin.com". */
function hostsOf(origins: readonly string[]): string[] {
  return origins.map((origin) => origin.replace(/^[^/]*\/\//, '').replace(/\/.*$/, ''));
}

/** What can be offered for a board; null where it is none that is known. */
export function offerOf(id: string | null, on: ReadonlySet<string>): BoardOffer | null {
  const board = BOARDS.find((one) => one.id === id);
  if (board === undefined) return null;
  const { name, origins, termsForbid = false } = board;
  return { id: board.id, name, on: on.has(board.id), hosts: hostsOf(origins), termsForbid };
}

/** The posting in a frame that a click can't reach, where the tab has one and its board is off. */
export function frameOfferOf(state: TabState | null, on: ReadonlySet<string>): FrameOffer | null {
  const frames = state?.frames.flatMap((read: FrameRead) => read.frames) ?? [];
  for (const { url, board } of frames) {
    const offer = offerOf(board, on);
    if (offer !== null) return { board: offer, url };
  }
  return null;
}
