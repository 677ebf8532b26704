import { changeTab } from '../../browser/tab-states.ts';
import { blocksOf } from '../../classifier/index.ts';
import { judgeByModel, VERSION } from '../../classifier/learned/index.ts';
import { readingOf } from '../../classifier/reading.ts';
import type { Page, Profile } from '../../domain/page.ts';
import type { Reading } from '../../domain/reading.ts';
import type { TabState } from '../../domain/tab.ts';
import { readsAsCv } from '../../reader/profile-cv.ts';
import { profileOfBlocks } from '../../reader/profile-text.ts';
import { showBadge } from './badges.ts';
import { frameRead, withoutFrame } from './frame-reads.ts';

/** What a page of a person gives the one who clicked; `state` is as of any page, but no store holds it. */
export interface ProfileRead {
  readonly state: TabState;
  readonly reading: Reading | null;
}

const read = (profile: Profile): Reading => readingOf(profile, judgeByModel, VERSION);

/** Reads the profile that a frame of a tab shows, where it was asked for, and keeps nothing, not even its address. */
export async function passBy(tab: number, frame: number, address: string, page: Page): Promise<ProfileRead> {
  const kept = await changeTab(tab, (before) => withoutFrame(before, frame));
  await showBadge(tab, kept, null);
  const state = { url: address, frames: [frameRead(frame, page)], filter: null, failure: null };
  return { state, reading: page.profile && read(page.profile) };
}

/** What a pasted text says that a person did, where it reads as a CV; null where it is a posting, or may be one. */
export function readCv(text: string): Reading | null {
  const blocks = blocksOf(text);
  return readsAsCv(blocks) ? read(profileOfBlocks(blocks)) : null;
}
