import type { Line } from '../domain/verdict.ts';
import { type LineWork, type Part, type Shares, WORKS } from '../domain/work.ts';

/**
 * What a line counts by its part. Source: the corpus's rule of thumb "duties first, then requirements, then
 * nice-to-haves", with the figures that told roles best on its true line codes (0.89 of the roles).
 */
export const PART_WEIGHT: Readonly<Record<Part, number>> = { duty: 1, required: 0.5, nice: 0.15, rest: 0 };
/** Generic and management lines count a third: every posting has them, whatever the job. */
const COMMON = 1 / 3;

/** Kinds of work, each 0 to 1, with the part that speaks for nothing: `shares` sum to 1, or all are 0. */
export interface Mass {
  readonly shares: Shares;
  /** Part of the whole (0 to 1) that speaks for nothing. */
  readonly generic: number;
  /** What all lines count together, in duties. */
  readonly whole: number;
  /** What the lines that speak for some work count together, in duties. */
  readonly stated: number;
}

/** What one line counts, in duties. */
export function weightOf({ part, work }: Pick<Line, 'part' | 'work'>): number {
  return PART_WEIGHT[part] * (work === 'nothing' || work === 'management' ? COMMON : 1);
}

/** How much of the stated work each kind has. */
export function massOf(lines: readonly Line[]): Mass {
  const sums: Record<LineWork, number> = { ...NO_SHARES, nothing: 0 };
  for (const line of lines) sums[line.work] += weightOf(line);
  const stated = WORKS.reduce((total, work) => total + sums[work], 0);
  const whole = stated + sums.nothing;
  return { shares: sharesOf(sums, stated), generic: whole > 0 ? sums.nothing / whole : 0, whole, stated };
}

const NO_SHARES: Shares = {
  wiring: 0,
  building: 0,
  analysis: 0,
  software: 0,
  data: 0,
  annotation: 0,
  management: 0,
};

function sharesOf({ nothing: _, ...sums }: Record<LineWork, number>, stated: number): Shares {
  if (stated === 0) return NO_SHARES;
  return {
    wiring: sums.wiring / stated,
    building: sums.building / stated,
    analysis: sums.analysis / stated,
    software: sums.software / stated,
    data: sums.data / stated,
    annotation: sums.annotation / stated,
    management: sums.management / stated,
  };
}
