import * as z from 'zod/mini';
import { Card } from './page.ts';
import { Role, Standing, Sub } from './role.ts';
import { Line } from './verdict.ts';
import { Shares } from './work.ts';

/**
 * What is known of a card's duties: `text` (the list holds the whole posting), `seen` (the posting was read before),
 * `title` (neither: the list holds no more than a title).
 */
export const Basis = z.enum(['text', 'seen', 'title']);
export type Basis = z.infer<typeof Basis>;

/** One card of a list as it was judged. */
export const Listed = z.object({
  ...z.omit(Card, { text: true }).shape,
  basis: Basis,
  /** Null with the basis `title`. */
  judged: z.nullable(z.object({ role: Role, sub: z.nullable(Sub), standing: Standing })),
  /** Key of the Verdict in session storage, with the basis `text`; it may have left. */
  verdict: z.nullable(z.string()),
});
export type Listed = z.infer<typeof Listed>;

/** What a list can be filtered by: the roles, with all that is neither as one, and cards that hold no more than a title. */
export const ListedRole = z.enum([
  'ai-engineer',
  'ml-engineer',
  'hybrid',
  'data-scientist',
  'neither',
  'unclear',
  'title-only',
]);
export type ListedRole = z.infer<typeof ListedRole>;

/** Which cards of a list are put away, and how: `fold` leaves a card's first line. Nothing is put away by default. */
export const Filter = z.object({
  roles: z.array(ListedRole),
  standings: z.array(Standing),
  how: z.enum(['fold', 'hide']),
});
export type Filter = z.infer<typeof Filter>;

export const EVERYTHING: Filter = { roles: [], standings: [], how: 'fold' };

/** What a page shows of its list: whether its cards carry badges, and which of them are put away. */
export const ListShown = z.object({ badges: z.boolean(), filter: Filter });
export type ListShown = z.infer<typeof ListShown>;

/** What a pressed badge tells, in the person's language. `shares` are of the posting's work. */
export const CardTold = z.object({
  sentence: z.string(),
  /** How often such a verdict is right; null where only the title speaks, or the posting was read another day. */
  surety: z.nullable(z.string()),
  /** The line that decides most, and its number from 0. */
  quote: z.nullable(z.object({ line: Line, number: z.number() })),
  shares: z.nullable(Shares),
});
export type CardTold = z.infer<typeof CardTold>;
