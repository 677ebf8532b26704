import { winner } from '../../browser/frames.ts';
import { askFrame } from '../../browser/messages.ts';
import { runIn } from '../../browser/scripts.ts';
import type { TabRead } from '../../browser/surface-calls.ts';
import { loadTab } from '../../browser/tab-states.ts';
import type { Verdict } from '../../domain/verdict.ts';
import { type Arrival, arrive } from './arrivals.ts';
import { judge } from './judge.ts';
import { tellTab } from './lists.ts';

const UNREADABLE: TabRead = { readable: false, state: null, verdict: null };

async function readFrame(tab: number, frame: number): Promise<Arrival | null> {
  const found = await askFrame(tab, frame, 'read', {});
  return found && arrive(tab, frame, found.address, found.page);
}

/** A frame may leave while it is asked; the page that holds it stands without it. */
async function readInner(tab: number, frame: number): Promise<Arrival | null> {
  try {
    return await readFrame(tab, frame);
  } catch (error) {
    console.info('TrueTitle: a frame could not be read.', error);
    return null;
  }
}

async function verdictOf(
  state: TabRead['state'],
  arrivals: readonly (Arrival | null)[],
): Promise<Verdict | null> {
  const read = winner(state);
  if (!read?.posting || state?.failure) return null;
  if (arrivals.length === 1 && arrivals[0]?.verdict) return arrivals[0].verdict;
  return (await judge(read.posting)).verdict;
}

async function frames(tab: number, script: string): Promise<number[] | null> {
  try {
    return await runIn(tab, script);
  } catch (error) {
    console.info('TrueTitle: the browser lets this tab not be read.', error);
    return null;
  }
}

async function readOnce(tab: number, script: string): Promise<TabRead> {
  const reached = await frames(tab, script);
  if (reached === null) return UNREADABLE;
  const inner = reached.filter((frame) => frame !== 0).map((frame) => readInner(tab, frame));
  const arrivals = [await readFrame(tab, 0), ...(await Promise.all(inner))];
  if (arrivals.every((arrival) => arrival === null)) return UNREADABLE;
  // A script that is asked before it begins by itself does not begin: it follows its list once it is told what to show.
  await tellTab(tab);
  const state = (await loadTab(tab)) ?? arrivals[0]?.state ?? null;
  const reading = arrivals[0]?.reading ?? null;
  return { readable: true, state, verdict: await verdictOf(state, arrivals), ...(reading && { reading }) };
}

/**
 * Reads a tab that the person clicked on, in all frames that may be reached. A page that goes away while it is read
 * is read once more, as the one that came. `script` is the content script's path.
 */
export async function readTab(tab: number, script: string): Promise<TabRead> {
  try {
    return await readOnce(tab, script);
  } catch (error) {
    console.info('TrueTitle: the page went away; reading again.', error);
    return readOnce(tab, script);
  }
}
