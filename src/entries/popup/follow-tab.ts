import { BOARDS } from '../../boards/index.ts';
import { boardsOn } from '../../browser/board-hosts.ts';
import { winner } from '../../browser/frames.ts';
import { ask } from '../../browser/messages.ts';
import { watchHosts } from '../../browser/permissions.ts';
import { loadTab, watchTab } from '../../browser/tab-states.ts';
import { loadVerdict } from '../../browser/verdicts.ts';
import type { TabState } from '../../domain/tab.ts';
import type { Known } from './known.ts';

/** Milliseconds of waiting after which the person is told that reading goes on. */
const NOTICEABLE = 300;

/** Adds to what the popup knows. */
export type Learn = (news: Partial<Known>) => void;

/** What is stored of the tab, with the verdict where it is stored too. */
async function stored(state: TabState | null): Promise<Partial<Known>> {
  const key = winner(state)?.verdict ?? null;
  return { state, verdict: key === null ? null : await loadVerdict(key) };
}

async function isSelected(tab: number): Promise<boolean> {
  return (await ask('selectionOf', { tab })) !== null;
}

/** Reads the tab now and learns what came out. */
export async function readNow(tab: number, learn: Learn): Promise<void> {
  learn({ late: false, stopped: false, failure: null, judged: null });
  const late = setTimeout(() => learn({ late: true }), NOTICEABLE);
  const read = await ask('readTab', { tab });
  clearTimeout(late);
  learn(read);
  if (read.readable && !winner(read.state)?.posting) learn({ selection: await isSelected(tab) });
}

/** Learns what is known of the tab already, then each change of it and of the boards that are on. */
export async function followTab(tab: number, learn: Learn, signal: AbortSignal): Promise<void> {
  watchTab(tab, async (state) => learn(await stored(state)), signal);
  watchHosts(async () => learn({ on: await boardsOn(BOARDS) }), signal);
  learn({ on: await boardsOn(BOARDS) });
  learn(await stored(await loadTab(tab)));
}
