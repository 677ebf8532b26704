import type { Role, Sub } from '../domain/role.ts';
import type { Mass } from './shares.ts';

/** AI work is at least this part of the whole in AI and ML jobs; the smaller side at least this part of it in hybrids. */
export const AI_LEAST = 0.25;
export const SIDE_LEAST = 0.3;
/** Less than this, in duties, is too little to tell: one duty, or two requirements. Chosen on the train corpus. */
export const LEAST_WHOLE = 0.7;

/** A role, its kind where it is neither, and its margin. */
export interface Ruled {
  readonly role: Role;
  readonly sub: Sub | null;
  /** How far (0 to 1) the work lies from the nearest border of the rule at which the role would be another. */
  readonly margin: number;
}

/** Each kind's part of the whole, what speaks for nothing included, so that a person can follow the rule. */
interface Whole {
  readonly ai: number;
  /** The smaller of wiring and building, as part of both. */
  readonly smaller: number;
  readonly wires: boolean;
  readonly analysis: number;
  /** The largest of what is neither AI work nor analysis. */
  readonly largest: number;
  readonly sub: Sub;
}

/**
 * The role that follows from the work: AI work (wiring and building) of at least a quarter of the whole and more than
 * analysis makes it AI or ML work, hybrid where the smaller side is at least 0.3 of it; else data scientist where
 * analysis is larger than each other kind, what speaks for nothing included; else neither, by the largest.
 */
export function ruleOf(mass: Mass): Ruled {
  if (mass.whole < LEAST_WHOLE)
    return { role: 'unclear', sub: null, margin: (LEAST_WHOLE - mass.whole) * AI_LEAST };
  const whole = wholeOf(mass);
  const toAi = Math.min(whole.ai - AI_LEAST, whole.ai - whole.analysis);
  if (toAi >= 0) return sideOf(whole, toAi);
  const toAnalysis = whole.analysis - whole.largest;
  const margin = Math.min(-toAi, Math.abs(toAnalysis));
  return toAnalysis > 0
    ? { role: 'data-scientist', sub: null, margin }
    : { role: 'neither', sub: whole.sub, margin };
}

function sideOf({ smaller, wires }: Whole, toAi: number): Ruled {
  const margin = Math.min(toAi, Math.abs(smaller - SIDE_LEAST));
  if (smaller >= SIDE_LEAST) return { role: 'hybrid', sub: null, margin };
  return { role: wires ? 'ai-engineer' : 'ml-engineer', sub: null, margin };
}

function wholeOf({ shares, generic }: Mass): Whole {
  const part = (share: number) => share * (1 - generic);
  const { wiring, building } = shares;
  const others: readonly (readonly [Sub, number])[] = [
    ['software', part(shares.software)],
    ['data-engineering', part(shares.data)],
    ['annotation', part(shares.annotation)],
    ['other', part(shares.management)],
    ['other', generic],
  ];
  const [sub, largest] = others.reduce((best, other) => (other[1] > best[1] ? other : best));
  return {
    ai: part(wiring + building),
    smaller: wiring + building > 0 ? Math.min(wiring, building) / (wiring + building) : 0,
    wires: wiring >= building,
    analysis: part(shares.analysis),
    largest,
    sub,
  };
}
