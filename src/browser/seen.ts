import browser from 'webextension-polyfill';
import * as z from 'zod/mini';
import { Seen } from '../domain/seen.ts';
import type { Newer, Shape } from './kept.ts';
import { keep, loadKept, watchKept } from './stored.ts';
import { inTurn } from './turns.ts';

const KEY = 'seen';

/** Postings remembered at most; those that were read longest ago leave first. */
const MOST = 5_000;

/** Oldest first. */
const Kept = z.object({ postings: z.array(Seen) });
const SHAPE: Shape<z.infer<typeof Kept>> = { schema: Kept, steps: [] };

const postingsIn = (kept: z.infer<typeof Kept> | Newer | null): Seen[] =>
  kept === null || kept === 'newer' ? [] : kept.postings;

const load = async (): Promise<Seen[]> => postingsIn(await loadKept('local', KEY, SHAPE));

/** What is remembered of postings that were read, by identity. */
export async function loadSeen(): Promise<ReadonlyMap<string, Seen>> {
  return new Map((await load()).map((seen) => [seen.identity, seen]));
}

const isSame = (one: Seen | undefined, other: Seen): boolean => JSON.stringify(one) === JSON.stringify(other);

/** Remembers a posting as the one that was read last, in place of what was remembered of it before. */
export function rememberSeen(seen: Seen): Promise<void> {
  return inTurn(KEY, async () => {
    const kept = await load();
    if (isSame(kept.at(-1), seen)) return;
    const postings = [...kept.filter(({ identity }) => identity !== seen.identity), seen].slice(-MOST);
    await keep('local', KEY, SHAPE, { postings });
  });
}

/** Forgets every posting that was read. */
export function clearSeen(): Promise<void> {
  return inTurn(KEY, () => browser.storage.local.remove(KEY));
}

/** How many postings are remembered. */
export async function countSeen(): Promise<number> {
  return (await load()).length;
}

/** Tells how many postings are remembered whenever that may have changed, until the signal ends it. */
export function watchSeen(tell: (count: number) => void, signal: AbortSignal): void {
  watchKept('local', KEY, SHAPE, (kept) => tell(postingsIn(kept).length), signal);
}
