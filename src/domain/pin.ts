import * as z from 'zod/mini';
import { Posting } from './posting.ts';
import { Reading } from './reading.ts';
import { Verdict } from './verdict.ts';

/** How long a pinned profile stays, in days of 24 hours, before it leaves by itself. */
export const PROFILE_DAYS = 30;

/** A posting that the person keeps until it is unpinned, with its verdict as it was given. */
export const PinnedPosting = z.object({
  kind: z.literal('posting'),
  /** The posting's identity; of a text without a page, one drawn at random. */
  id: z.string(),
  /** When it was pinned, in milliseconds since 1970. */
  at: z.number(),
  posting: Posting,
  verdict: Verdict,
});
export type PinnedPosting = z.infer<typeof PinnedPosting>;

/** What a profile says, kept for `PROFILE_DAYS`. No name and no address of the person is in it. */
export const PinnedProfile = z.object({
  kind: z.literal('profile'),
  /** Drawn at random. */
  id: z.string(),
  /** When it was pinned, in milliseconds since 1970. */
  at: z.number(),
  reading: Reading,
});
export type PinnedProfile = z.infer<typeof PinnedProfile>;

/** What a person keeps. */
export const Pin = z.discriminatedUnion('kind', [PinnedPosting, PinnedProfile]);
export type Pin = z.infer<typeof Pin>;

/** When a pin leaves by itself, in milliseconds since 1970; null for one that stays until it is unpinned. */
export const leavesAt = ({ kind, at }: Pick<Pin, 'kind' | 'at'>): number | null =>
  kind === 'profile' ? at + PROFILE_DAYS * 24 * 60 * 60 * 1000 : null;
