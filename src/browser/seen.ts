import browser from 'webextension-polyfill';
import * as z from 'zod/mini';
import { Seen } from '../domain/seen.ts';
import { load, watch } from './stored.ts';
import { inTurn } from './turns.ts';

const KEY = 'seen';

/** Postings remembered at most; those that were read longest ago leave first. */
const MOST = 5_000;

/** Oldest first. */
const Kept = z.object({ version: z.literal(1), postings: z.array(Seen) });

const loadKept = async (): Promise<Seen[]> => (await load('local', KEY, Kept))?.postings ?? [];

/** What is remembered of postings that were read, by identity. */
export async function loadSeen(): Promise<ReadonlyMap<string, Seen>> {
  return new Map((await loadKept()).map((seen) => [seen.identity, seen]));
}

const isSame = (one: Seen | undefined, other: Seen): boolean => JSON.stringify(one) === JSON.stringify(other);

/** Remembers a posting as the one that was read last, in place of what was remembered of it before. */
export function rememberSeen(seen: Seen): Promise<void> {
  return inTurn(KEY, async () => {
    const kept = await loadKept();
    if (isSame(kept.at(-1), seen)) return;
    const postings = [...kept.filter(({ identity }) => identity !== seen.identity), seen].slice(-MOST);
    await browser.storage.local.set({ [KEY]: { version: 1, postings } });
  });
}

/** Forgets every posting that was read. */
export function clearSeen(): Promise<void> {
  return inTurn(KEY, () => browser.storage.local.remove(KEY));
}

/** How many postings are remembered. */
export async function countSeen(): Promise<number> {
  return (await loadKept()).length;
}

/** Tells how many postings are remembered whenever that may have changed, until the signal ends it. */
export function watchSeen(tell: (count: number) => void, signal: AbortSignal): void {
  watch('local', KEY, Kept, (kept) => tell(kept?.postings.length ?? 0), signal);
}
