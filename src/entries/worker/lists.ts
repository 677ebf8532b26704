import { lister } from '../../browser/frames.ts';
import { askFrame } from '../../browser/messages.ts';
import { isGranted } from '../../browser/permissions.ts';
import { loadSettings } from '../../browser/settings.ts';
import { changeTab, loadTab } from '../../browser/tab-states.ts';
import type { Filter } from '../../domain/listed.ts';
import type { Settings } from '../../domain/settings.ts';
import type { FrameRead, TabState } from '../../domain/tab.ts';
import { listShown } from './trace.ts';

/** Tells a frame of a tab what it shows of its list. A page that left meanwhile has nothing to show. */
async function tellFrame(tab: number, read: FrameRead, filter: Filter | null, settings: Settings) {
  const on = await isGranted(read.url);
  // A page that was only clicked on has nothing of ours to change, as long as nothing was put away in it.
  if (!on && filter === null) return;
  try {
    await askFrame(tab, read.frame, 'listShown', listShown({ board: read.board, on, filter }, settings));
  } catch (error) {
    console.info('TrueTitle: a list had left.', error);
  }
}

/**
 * Tells all of a tab that has a list, or may have one later, what it shows of it: a page and a frame in it may have
 * one each.
 */
async function tellShown(tab: number, state: TabState | null, settings: Settings): Promise<void> {
  const lists = state?.frames.filter(({ board, listed }) => board !== null || listed.length > 0) ?? [];
  await Promise.all(lists.map((read) => tellFrame(tab, read, state?.filter ?? null, settings)));
}

/** Tells a tab what it shows of its list by now. */
export async function tellTab(tab: number): Promise<void> {
  await tellShown(tab, await loadTab(tab), await loadSettings());
}

/** Puts cards of a tab's list away, or back. */
export async function filterTab(tab: number, filter: Filter): Promise<void> {
  await changeTab(tab, (before) => before && { ...before, filter });
  await tellTab(tab);
}

/** Scrolls a tab to a card of its list; false where the card, or its page, is gone. */
export async function showCard(tab: number, identity: string): Promise<boolean> {
  const read = lister(await loadTab(tab));
  if (read === null) return false;
  try {
    return await askFrame(tab, read.frame, 'toCard', { identity });
  } catch (error) {
    console.info('TrueTitle: a list had left.', error);
    return false;
  }
}
