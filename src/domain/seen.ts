import * as z from 'zod/mini';
import { Role, Standing, Sub } from './role.ts';

/** What is remembered of a posting that was read: its verdict in short, and no word of its text. */
export const Seen = z.object({
  role: Role,
  sub: z.nullable(Sub),
  standing: Standing,
  /** ISO 8601 day on which it was read last. */
  day: z.string(),
  /** Hash of what was judged: the key of its Verdict in session storage, as long as that is kept. */
  hash: z.string(),
});
export type Seen = z.infer<typeof Seen>;
