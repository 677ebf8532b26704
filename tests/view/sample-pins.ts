import type { PinnedPosting, PinnedProfile } from '../../src/domain/pin.ts';
import { aReading } from './sample-reading.ts';
import { MISMATCH } from './samples.ts';

/** 26 November 2026, noon in UTC. */
const AT = Date.UTC(2026, 10, 26, 12);

/** A pinned posting. */
export const pinnedPosting = (more: Partial<PinnedPosting> = {}): PinnedPosting => ({
  kind: 'posting',
  id: 'job',
  at: AT,
  ...MISMATCH,
  ...more,
});

/** A pinned profile. */
export const pinnedProfile = (more: Partial<PinnedProfile> = {}): PinnedProfile => ({
  kind: 'profile',
  id: 'person',
  at: AT,
  reading: aReading(),
  ...more,
});
