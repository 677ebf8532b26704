import * as z from 'zod/mini';
import { Block, Posting } from './posting.ts';

/** What kind of page it is. `list` where there are cards; a list may have one posting open. */
export const Kind = z.enum(['posting', 'list', 'profile', 'none']);
export type Kind = z.infer<typeof Kind>;

/**
 * How reading went: `fine`; `changed` (the board is known, its places are gone); `nothing` (no posting here);
 * `blocked` (a wall, a login or a challenge stands before the page).
 */
export const Health = z.enum(['fine', 'changed', 'nothing', 'blocked']);
export type Health = z.infer<typeof Health>;

/** One entry of a list. Where it stands in the page never leaves the reader. */
export const Card = z.object({
  identity: z.string(),
  title: z.nullable(z.string()),
  company: z.nullable(z.string()),
  place: z.nullable(z.string()),
  url: z.nullable(z.string()),
  text: z.nullable(z.string()),
});
export type Card = z.infer<typeof Card>;

/** One entry of a profile, with its own lines. */
export const Entry = z.object({
  title: z.nullable(z.string()),
  organisation: z.nullable(z.string()),
  period: z.nullable(z.string()),
  blocks: z.array(Block),
});
export type Entry = z.infer<typeof Entry>;

/** A part of a profile that its page brings only when it is scrolled to. */
export const Unloaded = z.enum(['experience']);
export type Unloaded = z.infer<typeof Unloaded>;

/** What a page says that a person did. Never stored unless pinned. */
export const Profile = z.object({
  headline: z.nullable(z.string()),
  entries: z.array(Entry),
  /** What the page has not loaded yet. */
  unloaded: z.array(Unloaded),
});
export type Profile = z.infer<typeof Profile>;

/** What reading one document (a page, or one frame of it) gave. */
export const Page = z.object({
  /** Canonical address: no tracking, no `/apply`, no hash that names nothing. */
  url: z.string(),
  board: z.nullable(z.string()),
  kind: Kind,
  health: Health,
  posting: z.nullable(Posting),
  /** With `changed`: the title that a reading without the board found, null where it found no posting. */
  found: z.optional(z.nullable(z.string())),
  cards: z.array(Card),
  profile: z.nullable(Profile),
  /** Frames of other origins that hold a known board's posting, which a click on this page can't reach. */
  frames: z.array(z.object({ url: z.string(), board: z.string() })),
});
export type Page = z.infer<typeof Page>;
