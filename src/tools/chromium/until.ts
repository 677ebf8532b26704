import { setTimeout as pause } from 'node:timers/promises';

/** Milliseconds that a condition may take on a slow machine, and between two looks at it. */
const PATIENCE = 40_000;
const INTERVAL = 50;

/**
 * Looks again and again until something is there (not null, undefined or false), and gives it. Throws after 40
 * seconds, with what was waited for.
 */
export async function until<T>(what: string, look: () => Promise<T | null | undefined | false>): Promise<T> {
  const deadline = Date.now() + PATIENCE;
  for (;;) {
    const found = await look();
    if (found !== null && found !== undefined && found !== false) return found;
    if (Date.now() > deadline) throw new Error(`Waited in vain for ${what}.`);
    await pause(INTERVAL);
  }
}
