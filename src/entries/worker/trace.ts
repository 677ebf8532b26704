import { BOARDS } from '../../boards/index.ts';
import { EVERYTHING, type Filter, type ListShown } from '../../domain/listed.ts';
import type { Settings } from '../../domain/settings.ts';

const isQuiet = (board: string | null): boolean =>
  board !== null && BOARDS.some(({ id, quiet }) => id === board && quiet === true);

/** Whether anything of ours may stand in pages of a board (its id, null on any other site). */
export function mayTrace(board: string | null, { noTrace, traceOn }: Settings): boolean {
  return !noTrace && (!isQuiet(board) || traceOn.includes(board ?? ''));
}

/** A list as far as it decides what its page shows. */
export interface ListOf {
  /** Its board's id, null on any other site. */
  readonly board: string | null;
  /** Whether its board is on; badges stand nowhere else, but what the person puts away is away on any page. */
  readonly on: boolean;
  readonly filter: Filter | null;
}

/** What a page shows of its list: nothing at all where it may carry no trace. */
export function listShown({ board, on, filter }: ListOf, settings: Settings): ListShown {
  if (!mayTrace(board, settings)) return { badges: false, filter: EVERYTHING };
  return { badges: on && settings.badges, filter: filter ?? EVERYTHING };
}
