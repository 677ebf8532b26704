import { remember } from '../../browser/seen.ts';
import { loadSettings } from '../../browser/settings.ts';
import type { Posting } from '../../domain/posting.ts';
import type { Judgement } from './judge.ts';

/** Remembers the verdict on a posting that a page showed, where the person lets it be remembered. */
export async function rememberVerdict(posting: Posting, { key, verdict }: Judgement): Promise<void> {
  if (posting.identity === '' || !(await loadSettings()).seen) return;
  const { role, sub, standing } = verdict;
  const day = new Date().toISOString().slice(0, 10);
  await remember(posting.identity, { role, sub, standing, day, hash: key });
}
