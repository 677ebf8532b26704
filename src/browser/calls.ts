import * as z from 'zod/mini';
import { CardTold, Filter, Listed, ListShown } from '../domain/listed.ts';
import { Card, Page } from '../domain/page.ts';
import { Pin } from '../domain/pin.ts';
import { Block, Posting } from '../domain/posting.ts';
import { Reading } from '../domain/reading.ts';
import { TabState } from '../domain/tab.ts';
import { Source, Verdict } from '../domain/verdict.ts';

/** Who may make a call: a content script in a page, a page of ours, or the worker. */
export type Caller = 'content' | 'surface' | 'worker';

interface Call<Asked, Answer> {
  readonly by: Caller;
  readonly asks: z.ZodMiniType<Asked>;
  readonly answers: z.ZodMiniType<Answer>;
}

const call = <Asked, Answer>(
  by: Caller,
  asks: z.ZodMiniType<Asked>,
  answers: z.ZodMiniType<Answer>,
): Call<Asked, Answer> => ({ by, asks, answers });

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

/** Name of a highlight in the page, and whether the ground it stands on is dark. */
export const Mark = z.object({ name: z.string(), dark: z.boolean() });
export type Mark = z.infer<typeof Mark>;

const Tab = z.object({ tab: z.number() });
const Empty = z.object({});

/** Every message there is: who may send it, what it carries, what comes back. */
export const CALLS = {
  /** A document was read; `address` is its own, as the address bar has it. */
  arrived: call('content', z.object({ address: z.string(), page: Page }), z.void()),
  /** What a document showed is gone; answers whether it may be read on by itself at its address. */
  left: call('content', z.object({ address: z.string() }), z.boolean()),
  /** Cards of a document's list, to be judged: those that came since the last call; `address` is its own. Answers in the same order. */
  judgeCards: call(
    'content',
    z.object({ address: z.string(), cards: z.array(Card) }),
    z.object({ listed: z.array(Listed), shown: ListShown }),
  ),
  /** A document's list could not be followed any further; `details` of what broke are told to whoever looks at the worker. */
  listLost: call('content', z.object({ address: z.string(), details: z.string() }), z.void()),
  /** What a card's badge tells when it is pressed; null where nothing is known of the card any more. */
  cardTold: call('content', z.object({ identity: z.string() }), z.nullable(CardTold)),
  /** A posting is expected in a document, and it is not there yet. */
  reading: call('content', Empty, z.void()),
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
  handOver: call('surface', z.object({ tab: z.number(), read: TabRead }), z.void()),
  /** A panel asks for what was handed over to it. */
  takeOver: call('surface', Tab, z.nullable(TabRead)),
  /** Keeps a pin. The worker does it: a popup that closes right after the click would take the writing with it. */
  pin: call('surface', Pin, z.void()),
  unpin: call('surface', z.object({ id: z.string() }), z.void()),
  /** Reads the document again; null where it is none that holds text, such as a PDF. */
  read: call('worker', Empty, z.nullable(z.object({ address: z.string(), page: Page }))),
  /** Scrolls to a stretch of the posting, and marks it where the page may carry a trace. */
  mark: call('worker', z.object({ source: Source, trace: z.boolean() }), z.nullable(Mark)),
  /** Scrolls to a card; false where it is gone. */
  toCard: call('worker', z.object({ identity: z.string() }), z.boolean()),
  /** What the page shows of its list has changed. */
  listShown: call('worker', ListShown, z.void()),
  selected: call('worker', Empty, z.nullable(z.array(Block))),
  skeleton: call('worker', Empty, z.string()),
  /** The board was turned off: read and watch nothing any more. */
  stop: call('worker', Empty, z.void()),
} as const;

export type Name = keyof typeof CALLS;
export type Asked<K extends Name> = z.output<(typeof CALLS)[K]['asks']>;
export type Answer<K extends Name> = z.output<(typeof CALLS)[K]['answers']>;
