import { setBadge } from '../../browser/badge.ts';
import { lister, winner } from '../../browser/frames.ts';
import { loadTab } from '../../browser/tab-states.ts';
import { loadVerdict } from '../../browser/verdicts.ts';
import type { TabState } from '../../domain/tab.ts';
import type { Verdict } from '../../domain/verdict.ts';
import { warningsIn } from '../../view/list/filtering.ts';
import { badgeOf, badgeOfList, badgeOfState } from '../../view/words/badge.ts';

/** Shows on a tab's icon what is known of it. `verdict` is the winning frame's, where the caller has it. */
export async function showBadge(tab: number, state: TabState | null, verdict: Verdict | null): Promise<void> {
  const read = winner(state);
  const known = verdict ?? (read?.verdict ? await loadVerdict(read.verdict) : null);
  if (state?.failure) return setBadge(tab, badgeOfState('failed'));
  if (read?.posting && known) return setBadge(tab, badgeOf(known, read.posting.title));
  const listed = read?.posting ? [] : (lister(state)?.listed ?? []);
  if (listed.length > 0) return setBadge(tab, badgeOfList(listed.length, warningsIn(listed)));
  return setBadge(tab, badgeOfState(read?.health === 'changed' ? 'changed' : 'nothing'));
}

/** Shows on a tab's icon that a posting is awaited, where none is known yet. */
export async function showReading(tab: number): Promise<void> {
  if (!winner(await loadTab(tab))?.posting) await setBadge(tab, badgeOfState('reading'));
}
