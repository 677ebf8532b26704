import * as z from 'zod/mini';
import { Claim, Level, Role, Standing, Sub } from './role.ts';
import { LineWork, Part, Shares, Work } from './work.ts';

/** A signal found in a line: `from` inclusive, `to` exclusive, UTF-16 code units of the line's text. */
export const Evidence = z.object({
  from: z.number(),
  to: z.number(),
  term: z.string(),
  work: Work,
  weight: z.number(),
});
export type Evidence = z.infer<typeof Evidence>;

/** Where a line was cut from: number of its block, and the stretch of the block's text in UTF-16 code units. */
export const Source = z.object({ block: z.number(), from: z.number(), to: z.number() });
export type Source = z.infer<typeof Source>;

/** One statement of a posting, with what it speaks for. `score` (0 to 1): how surely it speaks for `work`. */
export const Line = z.object({
  text: z.string(),
  source: Source,
  heading: z.nullable(z.string()),
  bullet: z.boolean(),
  part: Part,
  work: LineWork,
  score: z.number(),
  evidence: z.array(Evidence),
});
export type Line = z.infer<typeof Line>;

/** The seven dimensions of the table, in the order in which they are shown. */
export const DIMENSIONS = [
  'core-job',
  'model-source',
  'skills',
  'stack',
  'kpis',
  'training-loop',
  'hire-when',
] as const;
export const Dimension = z.enum(DIMENSIONS);
export type Dimension = z.infer<typeof Dimension>;

/** The side of the table that a quote supports. */
export const Side = z.enum(['ai', 'ml']);
export type Side = z.infer<typeof Side>;

/** One row of the table: line numbers (from 0) that say something of the dimension, with the side each supports. */
export const Row = z.object({
  dimension: Dimension,
  quotes: z.array(z.object({ line: z.number(), side: Side })),
});
export type Row = z.infer<typeof Row>;

export const Period = z.enum(['hour', 'day', 'week', 'month', 'year']);
export type Period = z.infer<typeof Period>;

/** Pay as stated: amounts in whole units of `currency` (ISO 4217); `line` is null where it stands outside the lines. */
export const Pay = z.object({
  from: z.number(),
  to: z.nullable(z.number()),
  currency: z.string(),
  period: Period,
  line: z.nullable(z.number()),
});
export type Pay = z.infer<typeof Pay>;

export const Missing = z.enum(['model-source', 'what-for', 'measured-by', 'duties', 'title']);
export type Missing = z.infer<typeof Missing>;

export const Question = z.enum(['call-or-train', 'analysis-or-models', 'what-work']);
export type Question = z.infer<typeof Question>;

/** Why a standing is `cant-tell`. */
export const Why = z.enum(['too-little', 'below-threshold']);
export type Why = z.infer<typeof Why>;

/** What TrueTitle says of one posting: keys and numbers, never sentences. Lines are numbered from 0. */
export const Verdict = z.object({
  role: Role,
  sub: z.nullable(Sub),
  /** 0 to 1, calibrated: how often such a role is right. */
  confidence: z.number(),
  claim: Claim,
  /** The occupation in the title's own spelling, without level, team and gender mark. */
  occupation: z.nullable(z.string()),
  level: Level,
  standing: Standing,
  why: z.nullable(Why),
  shares: Shares,
  /** Part of the whole (0 to 1) that speaks for nothing. */
  generic: z.number(),
  /** Numbers of the lines that decide, strongest first. */
  deciding: z.array(z.number()),
  lines: z.array(Line),
  table: z.array(Row),
  trainingLoop: z.object({ touched: z.nullable(z.boolean()), quotes: z.array(z.number()) }),
  pay: z.nullable(Pay),
  missing: z.array(Missing),
  question: z.nullable(Question),
  /** BCP 47, found from the text; null where it is not one that TrueTitle reads. */
  language: z.nullable(z.string()),
  /** Version of the model that judged. */
  model: z.string(),
});
export type Verdict = z.infer<typeof Verdict>;
