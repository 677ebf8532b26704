import * as z from 'zod/mini';

/** The kinds of work a line can speak for, in the order in which they are drawn and keyed (LOOK: 1 to 7). */
export const WORKS = [
  'wiring',
  'building',
  'analysis',
  'software',
  'data',
  'annotation',
  'management',
] as const;
export const Work = z.enum(WORKS);
export type Work = z.infer<typeof Work>;

/** A line's work: one of the seven, or nothing. */
export const LineWork = z.enum([...WORKS, 'nothing']);
export type LineWork = z.infer<typeof LineWork>;

/** What a line is in its posting: what the person will do, must bring, may bring, or anything else. */
export const Part = z.enum(['duty', 'required', 'nice', 'rest']);
export type Part = z.infer<typeof Part>;

/** Shares of work, each 0 to 1; their sum is 1, or all are 0 where no line speaks for any. */
export const Shares = z.object({
  wiring: z.number(),
  building: z.number(),
  analysis: z.number(),
  software: z.number(),
  data: z.number(),
  annotation: z.number(),
  management: z.number(),
});
export type Shares = z.infer<typeof Shares>;
