import { loadSeen, rememberSeen } from '../../browser/seen.ts';
import { loadSettings } from '../../browser/settings.ts';
import { isPrivate } from '../../browser/tabs.ts';
import type { Listed } from '../../domain/listed.ts';
import type { Page } from '../../domain/page.ts';
import type { Judgement } from './judge.ts';
import type { SeenBefore } from './judge-cards.ts';
import { openedIdentity } from './opened.ts';

const today = (): string => new Date().toISOString().slice(0, 10);

/** What was read before, as far as the person lets it be remembered. */
export async function seenBefore(): Promise<SeenBefore> {
  return (await loadSettings()).seen ? loadSeen() : new Map();
}

async function mayRemember(tab: number): Promise<boolean> {
  return (await loadSettings()).seen && !(await isPrivate(tab));
}

/**
 * Remembers what a tab's posting was judged to be, unless the person wants nothing remembered. A posting without a
 * text, or that can't be told from others later, teaches nothing. Where it can't be kept, whoever looks is told.
 * `listed`: the cards of the page's list that are known already.
 */
export async function remember(
  tab: number,
  page: Page,
  listed: readonly Listed[],
  { key, verdict }: Judgement,
): Promise<void> {
  const identity = openedIdentity(page, listed);
  if (identity === null || page.posting?.blocks.length === 0) return;
  const { role, sub, standing } = verdict;
  try {
    if (!(await mayRemember(tab))) return;
    await rememberSeen({ identity, role, sub, standing, day: today(), hash: key });
  } catch (error) {
    console.warn('TrueTitle: what was read could not be remembered.', error);
  }
}
