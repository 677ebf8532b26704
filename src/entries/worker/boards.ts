import { BOARDS } from '../../boards/index.ts';
import { askFrame } from '../../browser/messages.ts';
import { grantedOf } from '../../browser/permissions.ts';
import { runIn, type Standing, setScripts } from '../../browser/scripts.ts';
import { changeSettings } from '../../browser/settings.ts';
import { loadTabs } from '../../browser/tab-states.ts';
import { tabsOf } from '../../browser/tabs.ts';
import { inTurn } from '../../browser/turns.ts';
import type { Board } from '../../domain/board.ts';
import { leave } from './arrivals.ts';
import { tellTab } from './lists.ts';

async function standing(board: Board): Promise<Standing | null> {
  const matches = await grantedOf(board.origins);
  return matches.length === 0 ? null : { id: board.id, matches, allFrames: board.framed ?? false };
}

/** Makes the scripts that run by themselves be those of the boards that are granted. */
export function reconcile(script: string): Promise<void> {
  return inTurn('scripts', async () => {
    const wanted = await Promise.all(BOARDS.map(standing));
    await setScripts(
      wanted.filter((one) => one !== null),
      script,
    );
  });
}

const touched = (origins: readonly string[]): Board[] =>
  BOARDS.filter((board) => board.origins.some((origin) => origins.includes(origin)));

const remember = (ids: readonly string[], on: boolean) =>
  changeSettings((before) => {
    const rest = before.boards.filter((id) => !ids.includes(id));
    return { ...before, boards: on ? [...rest, ...ids].sort() : rest };
  });

async function runQuietly(tab: number, script: string): Promise<void> {
  try {
    await runIn(tab, script);
  } catch (error) {
    console.info('TrueTitle: a tab in front lets nothing be run.', error);
  }
}

/** The person turned boards on: their pages are read from now on, those that are open as well. */
export async function turnedOn(origins: readonly string[], script: string): Promise<void> {
  await reconcile(script);
  await remember(
    touched(origins).map(({ id }) => id),
    true,
  );
  const tabs = await tabsOf(origins);
  await Promise.all(tabs.map((tab) => runQuietly(tab, script)));
  // A script that a click has brought before stays as it was: it follows its list once it is told what to show of it.
  await Promise.all(tabs.map(tellTab));
}

/**
 * Milliseconds in which the scripts of an extension that is gone notice that, and take what they put into their pages:
 * they look every second.
 */
const LEFT = 1_500;

/** The extension is there anew: open pages of boards that are on are read again, without a load. */
export async function resume(script: string): Promise<void> {
  const granted = await grantedOf(BOARDS.flatMap(({ origins }) => origins));
  if (granted.length === 0) return;
  await new Promise((go) => setTimeout(go, LEFT));
  await Promise.all((await tabsOf(granted)).map((tab) => runQuietly(tab, script)));
}

async function stop(tab: number, frame: number): Promise<void> {
  try {
    await askFrame(tab, frame, 'stop', {});
  } catch (error) {
    console.info('TrueTitle: a frame had stopped by itself.', error);
  }
  await leave(tab, frame);
}

/** The person turned boards off: their pages are read no more, and what was read of them is forgotten. */
export async function turnedOff(origins: readonly string[], script: string): Promise<void> {
  await reconcile(script);
  const ids = touched(origins).map(({ id }) => id);
  await remember(ids, false);
  for (const [tab, state] of await loadTabs()) {
    const theirs = state.frames.filter(({ board }) => board !== null && ids.includes(board));
    for (const { frame } of theirs) await stop(tab, frame);
  }
}
