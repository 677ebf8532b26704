import * as z from 'zod/mini';
import { Filter, Listed } from './listed.ts';
import { Health, Kind } from './page.ts';
import { Posting } from './posting.ts';

/** What is kept of one frame of a tab that was read. */
export const FrameRead = z.object({
  /** The browser's number of the frame; 0 is the page itself. */
  frame: z.number(),
  url: z.string(),
  board: z.nullable(z.string()),
  kind: Kind,
  health: Health,
  posting: z.nullable(Posting),
  /** Key of the posting's Verdict in session storage, null while it is being judged or where there is no posting. */
  verdict: z.nullable(z.string()),
  frames: z.array(z.object({ url: z.string(), board: z.string() })),
  /** The cards of its list as they were judged, in page order. */
  listed: z.array(Listed),
  /** True where the page itself could not follow its list any further. */
  lost: z.optional(z.boolean()),
});
export type FrameRead = z.infer<typeof FrameRead>;

/** What session storage holds of one tab under `tab:<id>`: its frames as they were read last. */
export const TabState = z.object({
  url: z.string(),
  frames: z.array(FrameRead),
  /** Which cards of its list the person put away; null where none ever was. */
  filter: z.nullable(Filter),
  /** Why reading or judging failed, as details to copy; null when it did not. */
  failure: z.nullable(z.string()),
});
export type TabState = z.infer<typeof TabState>;
