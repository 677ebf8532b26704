import { BOARDS } from '../../boards/index.ts';
import { EVERYTHING, type Filter, type ListShown } from '../../domain/listed.ts';
import type { Settings } from '../../domain/settings.ts';

const isQuiet = (board: string | null): boolean =>
  board !== null && BOARDS.some(({ id, quiet }) => id === board && quiet === true);

/** Whether anything of ours may stand in pages of a board (its id, null on any other site). */
export function mayTrace(board: string | null, { noTrace, traceOn }: Settings): boolean {
  return !noTrace && (!isQuiet(board) || traceOn.includes(board ?? ''));
}

/** What a page of a board shows of its list: nothing at all where it may carry no trace. */
export function listShown(board: string | null, filter: Filter | null, settings: Settings): ListShown {
  if (!mayTrace(board, settings)) return { badges: false, filter: EVERYTHING };
  return { badges: settings.badges, filter: filter ?? EVERYTHING };
}
