import type { Board } from '../domain/board.ts';
import { grantedOf } from './permissions.ts';

/** A board with what a person is told before turning it on or off. */
export interface BoardHosts {
  readonly id: string;
  readonly name: string;
  readonly on: boolean;
  /** Hosts whose pages are granted, as people read them ("www.linkedin.com"). */
  readonly hosts: readonly string[];
  readonly termsForbid: boolean;
  /** What of it no real page has been read of yet: all of it, its lists alone, or nothing. */
  readonly unverified: 'all' | 'lists' | null;
}

/** Ids of the boards that are turned on: all that they ask for is granted. A board that asks for nothing is never on. */
export async function boardsOn(boards: readonly Board[]): Promise<ReadonlySet<string>> {
  const isOn = async ({ origins }: Board) =>
    origins.length > 0 && (await grantedOf(origins)).length === origins.length;
  const on = await Promise.all(boards.map(isOn));
  return new Set(boards.filter((_, index) => on[index]).map(({ id }) => id));
}

/** Match patterns to ask the browser for when a board is turned on, by its id; none where it is not among the boards. */
export const originsOf = (boards: readonly Board[], id: string): readonly string[] =>
  boards.find((board) => board.id === id)?.origins ?? [];

const hostOf = (origin: string): string => origin.replace(/^[^/]*\/\/(?:\*\.)?/, '').replace(/\/.*$/, '');

function unverifiedOf({ unverified, cards = [] }: Board): BoardHosts['unverified'] {
  if (unverified === true) return 'all';
  return cards.length > 0 && cards.every((places) => places.unverified === true) ? 'lists' : null;
}

/** What a person is told of a board, given the ids of the boards that are on. */
export function boardHosts(board: Board, on: ReadonlySet<string>): BoardHosts {
  const { id, name, origins, termsForbid = false } = board;
  const hosts = [...new Set(origins.map(hostOf))];
  return { id, name, on: on.has(id), hosts, termsForbid, unverified: unverifiedOf(board) };
}
