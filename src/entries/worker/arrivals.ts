import { readIn, winner } from '../../browser/frames.ts';
import { changeTab } from '../../browser/tab-states.ts';
import { addressOf } from '../../browser/tabs.ts';
import type { Page } from '../../domain/page.ts';
import type { Posting } from '../../domain/posting.ts';
import type { Reading } from '../../domain/reading.ts';
import type { FrameRead, TabState } from '../../domain/tab.ts';
import type { Verdict } from '../../domain/verdict.ts';
import { boardOf } from '../../reader/address.ts';
import { isProfileAddress } from '../../reader/profile.ts';
import { showBadge } from './badges.ts';
import { hasList, keepCards } from './cards.ts';
import { detailsOf } from './details.ts';
import { frameRead, withFrame, withoutFrame, withVerdict } from './frame-reads.ts';
import { judge } from './judge.ts';
import { filterAlone, staying, wasLost } from './list-reads.ts';
import { passBy } from './profiles.ts';
import { remember } from './remember.ts';

/** What is known of a tab after a reading: its state, and the verdict on the posting that was read. */
export interface Arrival {
  readonly state: TabState | null;
  readonly verdict: Verdict | null;
  /** What the profile says that was read, where it is one. */
  readonly reading?: Reading | null;
}

async function verdictOn(tab: number, page: Page, { listed }: FrameRead, posting: Posting) {
  try {
    const judgement = await judge(posting);
    await remember(tab, page, listed, judgement);
    const { key, verdict } = judgement;
    return { verdict, outcome: { verdict: key, failure: null } };
  } catch (error) {
    return { verdict: null, outcome: { verdict: null, failure: detailsOf(error, posting) } };
  }
}

/**
 * Judges what was read in a frame. Where the store is too full for the tab, only the answer holds it; where the tab has
 * moved on meanwhile, the verdict is of nothing that it shows.
 */
async function judged(tab: number, page: Page, read: FrameRead, state: TabState | null): Promise<Arrival> {
  if (read.posting === null) return { state, verdict: null };
  const { verdict, outcome } = await verdictOn(tab, page, read, read.posting);
  const kept = await changeTab(tab, (now) => withVerdict(now, read, outcome));
  if (kept === null) return { state: withVerdict(state, read, outcome), verdict };
  const stands = readIn(kept, read.frame)?.verdict === outcome.verdict;
  return { state: kept, verdict: stands ? verdict : null };
}

async function show(tab: number, frame: number, { state, verdict }: Arrival): Promise<void> {
  const speaks = winner(state)?.frame === frame;
  await showBadge(tab, state, speaks ? verdict : null);
}

/** Whether an address is one of a person on a board, whatever was found there. */
const isPerson = (address: string): boolean => isProfileAddress(address, boardOf(address));

/** Keeps what a frame of a tab shows, and judges its posting. `address` is that of the frame's document. */
export async function arrive(tab: number, frame: number, address: string, page: Page): Promise<Arrival> {
  if (page.kind === 'profile' || isPerson(address))
    return { ...(await passBy(tab, frame, address, page)), verdict: null };
  if (frame !== 0 && page.posting === null && page.kind !== 'list') return leave(tab, frame);
  let read = frameRead(frame, page);
  const state = await changeTab(tab, (before) => {
    const lost = wasLost(before, frame, page.url);
    read = { ...read, listed: staying(before, frame, page), ...(lost && { lost }) };
    return withFrame(before, read, frame === 0 ? address : null);
  });
  const posting = await judged(tab, page, read, state);
  await show(tab, frame, posting);
  if (!hasList(page, posting.state)) return posting;
  const arrival = { ...posting, state: await keepCards(tab, frame, page, posting.state) };
  await show(tab, frame, arrival);
  return arrival;
}

/** Forgets what a frame of a tab showed. */
export async function leave(tab: number, frame: number): Promise<Arrival> {
  const state = await changeTab(
    tab,
    (before) => withoutFrame(before, frame) ?? filterAlone(before, before?.url ?? ''),
  );
  await showBadge(tab, state, null);
  return { state, verdict: null };
}

/** Forgets a tab whose page is another by now. A frame that loads in a page that stays is no reason. */
export async function forgetMoved(tab: number): Promise<void> {
  const address = (await addressOf(tab)) ?? '';
  await changeTab(tab, (before) => (before?.url === address ? before : filterAlone(before, address)));
}

/** Forgets a tab. */
export async function forget(tab: number): Promise<void> {
  await changeTab(tab, () => null);
}
