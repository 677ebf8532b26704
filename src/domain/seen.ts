import * as z from 'zod/mini';
import { Role, Standing, Sub } from './role.ts';

/** What is remembered of a posting that was read: what it was judged to be, and nothing of its text. */
export const Seen = z.object({
  identity: z.string(),
  role: Role,
  sub: z.nullable(Sub),
  standing: Standing,
  /** ISO 8601 day on which it was read last. */
  day: z.string(),
  /** Hash, in hex, of all that its verdict depends on. */
  hash: z.string(),
});
export type Seen = z.infer<typeof Seen>;
