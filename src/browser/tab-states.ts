import { TabState } from '../domain/tab.ts';
import { drop, put } from './session.ts';
import { load, loadAll, watch } from './stored.ts';
import { inTurn } from './turns.ts';

const PREFIX = 'tab:';

/** What is kept of a tab; null where nothing was read in it. */
export function loadTab(tab: number): Promise<TabState | null> {
  return load('session', PREFIX + tab, TabState);
}

/** Everything kept of tabs, by the browser's number of the tab. */
export async function loadTabs(): Promise<Map<number, TabState>> {
  const kept = await loadAll('session', PREFIX, TabState);
  return new Map([...kept].map(([tab, state]) => [Number(tab), state]));
}

/**
 * Changes what is kept of a tab, one change after the other; null forgets the tab. Gives the new state, also where
 * the store is too full to keep it.
 */
export function changeTab(
  tab: number,
  change: (before: TabState | null) => TabState | null,
): Promise<TabState | null> {
  return inTurn(PREFIX + tab, async () => {
    const before = await loadTab(tab);
    const after = change(before);
    if (after === null && before !== null) await drop(PREFIX + tab);
    if (after !== null && after !== before) await put(PREFIX + tab, after, { evictable: false });
    return after;
  });
}

/** Tells each change of what is kept of a tab until the signal ends it. */
export function watchTab(tab: number, tell: (state: TabState | null) => void, signal: AbortSignal): void {
  watch('session', PREFIX + tab, TabState, tell, signal);
}
