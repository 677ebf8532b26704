import * as z from 'zod/mini';
import { CardTold, Listed, ListShown } from '../domain/listed.ts';
import { Card, Page } from '../domain/page.ts';
import { Block } from '../domain/posting.ts';
import { Source } from '../domain/verdict.ts';
import { type AnswerOf, type AskedOf, call } from './calls.ts';

/** Name of a highlight in the page, and whether the ground it stands on is dark. */
export const Mark = z.object({ name: z.string(), dark: z.boolean() });
export type Mark = z.infer<typeof Mark>;

const Empty = z.object({});

/** What the worker and the scripts in pages say to each other. */
export const PAGE_CALLS = {
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

type PageCalls = typeof PAGE_CALLS;
export type Name = keyof PageCalls;
export type Asked<K extends Name> = AskedOf<PageCalls, K>;
export type Answer<K extends Name> = AnswerOf<PageCalls, K>;
