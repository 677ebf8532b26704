import type { ReadingLine } from '../domain/reading.ts';
import type { Claim } from '../domain/role.ts';
import { type Shares, WORKS, type Work } from '../domain/work.ts';

type Spoken = Pick<ReadingLine, 'work' | 'shipped'>;

/** Shares of work over the lines that say what was done, each counting once; all 0 where none speaks. */
export function sharesOf(lines: readonly Spoken[]): Shares {
  const counts: Shares = {
    wiring: 0,
    building: 0,
    analysis: 0,
    software: 0,
    data: 0,
    annotation: 0,
    management: 0,
  };
  let all = 0;
  for (const { work, shipped } of lines) {
    if (!shipped || work === 'nothing') continue;
    counts[work] += 1;
    all += 1;
  }
  for (const work of WORKS) counts[work] = all === 0 ? 0 : counts[work] / all;
  return counts;
}

/** The fewest kinds of work, largest first, that together hold at least half; of equal ones the first of the order. */
export function mostly(shares: Shares): Work[] {
  const kinds: Work[] = [];
  let held = 0;
  for (const work of WORKS.toSorted((a, b) => shares[b] - shares[a])) {
    if (held >= 0.5 || shares[work] === 0) break;
    kinds.push(work);
    held += shares[work];
  }
  return kinds;
}

/** The works that bear a claim out; null for claims that promise none of them. */
const WORKS_OF: Readonly<Record<Claim, readonly Work[] | null>> = {
  'ai-engineer': ['wiring'],
  'ml-engineer': ['building'],
  either: ['wiring', 'building'],
  'data-scientist': ['analysis', 'building'],
  analyst: ['analysis'],
  other: null,
  open: null,
};

/** Numbers of the shipped lines that speak for what a headline claims; null where it claims none of the works. */
export function borneOut(claim: Claim, lines: readonly Spoken[]): number[] | null {
  const works = WORKS_OF[claim];
  if (works === null) return null;
  return lines.flatMap(({ work, shipped }, at) => (shipped && works.some((one) => one === work) ? [at] : []));
}
