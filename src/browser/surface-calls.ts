import * as z from 'zod/mini';
import { Filter } from '../domain/listed.ts';
import { Pin } from '../domain/pin.ts';
import { Block, Posting } from '../domain/posting.ts';
import { Reading } from '../domain/reading.ts';
import { TabState } from '../domain/tab.ts';
import { Verdict } from '../domain/verdict.ts';
import { call } from './calls.ts';

/** A text that was judged without a page: answered, never stored. */
export const Judged = z.object({ posting: Posting, verdict: Verdict });
export type Judged = z.infer<typeof Judged>;

/**
 * What reading a tab gave. `readable` is false where the browser or the document lets nothing be read. `verdict`
 * belongs to the frame that wins; it is here also because storage may be too full to hold it.
 */
export const TabRead = z.object({
  readable: z.boolean(),
  state: z.nullable(TabState),
  verdict: z.nullable(Verdict),
  /** What the profile says that the page shows, where it is one. It is here and nowhere else: no store holds it. */
  reading: z.optional(z.nullable(Reading)),
});
export type TabRead = z.infer<typeof TabRead>;

/** What a popup hands to the panel that it opens: what it read, and a text pasted into it with what that says. */
export const Handed = z.extend(TabRead, {
  pasted: z.nullable(Reading),
  judged: z.nullable(Judged),
});
export type Handed = z.infer<typeof Handed>;

const Tab = z.object({ tab: z.number() });

/** What our pages ask the worker for. */
export const SURFACE_CALLS = {
  /** Reads a tab now, whether its board is on or not; needs the person's click there. */
  readTab: call('surface', Tab, TabRead),
  /** Scrolls the tab to a line (number from 0) of its verdict and marks it; false where the line is gone. */
  showLine: call('surface', z.object({ tab: z.number(), line: z.number() }), z.boolean()),
  /** Puts cards of a tab's list away, or back. */
  filterTab: call('surface', z.object({ tab: z.number(), filter: Filter }), z.void()),
  /** Scrolls a tab to a card of its list; false where the card is gone. */
  showCard: call('surface', z.object({ tab: z.number(), identity: z.string() }), z.boolean()),
  /** What the person has selected in a tab, as blocks; null where nothing is. */
  selectionOf: call('surface', Tab, z.nullable(z.array(Block))),
  /** The structure of a tab's page, for a report that the person sees first; none of its text. */
  skeletonOf: call('surface', Tab, z.string()),
  /** What a text says that a person did, where it is a CV; null where it is none. Kept nowhere. */
  readCv: call('surface', z.object({ text: z.string() }), z.nullable(Reading)),
  judgeText: call('surface', z.object({ text: z.string() }), Judged),
  judgeBlocks: call(
    'surface',
    z.object({ title: z.nullable(z.string()), company: z.nullable(z.string()), blocks: z.array(Block) }),
    Judged,
  ),
  /** What a popup has read goes to the panel that it opens, though that takes the focus, which closes the popup. */
  handOver: call('surface', z.object({ tab: z.number(), read: Handed }), z.void()),
  /** A panel asks for what was handed over to it. */
  takeOver: call('surface', Tab, z.nullable(Handed)),
  /** Keeps a pin. The worker does it: a popup that closes right after the click would take the writing with it. */
  pin: call('surface', Pin, z.void()),
  unpin: call('surface', z.object({ id: z.string() }), z.void()),
} as const;
