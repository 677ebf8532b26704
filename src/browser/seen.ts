import browser from 'webextension-polyfill';
import * as z from 'zod/mini';
import { Seen } from '../domain/seen.ts';
import { load, watch } from './stored.ts';
import { inTurn } from './turns.ts';

const KEY = 'seen';

/** Postings that are remembered at most; those that were read first leave first. */
const NEWEST = 5_000;

/** By identity, the one that was read first in front; a list, since an object would put names of digits first. */
const Kept = z.object({ version: z.literal(1), postings: z.array(z.tuple([z.string(), Seen])) });

/** All that is remembered of postings, by their identity. */
export async function loadSeen(): Promise<Map<string, Seen>> {
  return new Map((await load('local', KEY, Kept))?.postings);
}

/** Remembers a posting as it was read last. */
export function remember(identity: string, seen: Seen): Promise<void> {
  return inTurn(KEY, async () => {
    const known = await loadSeen();
    known.delete(identity);
    known.set(identity, seen);
    const postings = [...known].slice(-NEWEST);
    await browser.storage.local.set({ [KEY]: { version: 1, postings } });
  });
}

/** Forgets all postings that were read. */
export function clearSeen(): Promise<void> {
  return inTurn(KEY, () => browser.storage.local.remove(KEY));
}

/** Tells how many postings are remembered, each time that this changes, until the signal ends it. */
export function watchSeen(tell: (count: number) => void, signal: AbortSignal): void {
  watch('local', KEY, Kept, (kept) => tell(kept?.postings.length ?? 0), signal);
}
