import * as z from 'zod/mini';
import { Unloaded } from './page.ts';
import { Claim } from './role.ts';
import { Evidence, Source } from './verdict.ts';
import { LineWork, Shares, Work } from './work.ts';

/**
 * One statement of a profile. `score` (0 to 1): how surely it speaks for `work`. One that does not say what was done
 * speaks for nothing.
 */
export const ReadingLine = z.object({
  text: z.string(),
  /** Number of its entry, from 0. */
  entry: z.number(),
  /** Where it stands in its entry's blocks. */
  source: Source,
  work: LineWork,
  score: z.number(),
  evidence: z.array(Evidence),
  /** Whether it says what was done; only then does it speak. */
  shipped: z.boolean(),
});
export type ReadingLine = z.infer<typeof ReadingLine>;

/** What is said of one entry; its lines are found by its number. */
export const ReadingEntry = z.object({
  title: z.nullable(z.string()),
  organisation: z.nullable(z.string()),
  period: z.nullable(z.string()),
});
export type ReadingEntry = z.infer<typeof ReadingEntry>;

/**
 * What a profile's stated work speaks for: keys and counts of lines, never sentences. It holds no role, no standing, no
 * confidence and no figure about the person.
 */
export const Reading = z.object({
  headline: z.nullable(z.string()),
  /** What the headline claims, and the occupation in its own spelling (null where it names none). */
  claim: Claim,
  occupation: z.nullable(z.string()),
  /** Numbers of the shipped lines that speak for what the headline claims; null where it claims none of the works. */
  borneOut: z.nullable(z.array(z.number())),
  entries: z.array(ReadingEntry),
  lines: z.array(ReadingLine),
  /** Over shipped lines alone; their sum is 1, or all are 0. */
  shares: Shares,
  /** The fewest kinds of work, largest first, that together hold at least half; empty where no line speaks. */
  mostly: z.array(Work),
  unloaded: z.array(Unloaded),
  /** Version of the model that judged. */
  model: z.string(),
});
export type Reading = z.infer<typeof Reading>;
