import { loadSeen, rememberSeen } from '../../browser/seen.ts';
import { loadSettings } from '../../browser/settings.ts';
import { isPrivate } from '../../browser/tabs.ts';
import type { Posting } from '../../domain/posting.ts';
import type { Verdict } from '../../domain/verdict.ts';
import type { SeenBefore } from './judge-cards.ts';

const today = (): string => new Date().toISOString().slice(0, 10);

/** What was read before, as far as the person lets it be remembered. */
export async function seenBefore(): Promise<SeenBefore> {
  return (await loadSettings()).seen ? loadSeen() : new Map();
}

async function mayRemember(tab: number): Promise<boolean> {
  return (await loadSettings()).seen && !(await isPrivate(tab));
}

/**
 * Remembers what a tab's posting was judged to be, unless the person wants nothing remembered; `key` is that of its
 * verdict. A posting without a text teaches nothing. Where it can't be kept, that is told to whoever looks.
 */
export async function remember(tab: number, posting: Posting, key: string, verdict: Verdict): Promise<void> {
  if (posting.blocks.length === 0) return;
  const { role, sub, standing } = verdict;
  try {
    if (!(await mayRemember(tab))) return;
    await rememberSeen({ identity: posting.identity, role, sub, standing, day: today(), hash: key });
  } catch (error) {
    console.warn('TrueTitle: what was read could not be remembered.', error);
  }
}
