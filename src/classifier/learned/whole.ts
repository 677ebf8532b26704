import { WORKS as NAMED } from '../../domain/work.ts';
import { type Chances, chanceAt, PARTS, WIDTH, WORKS, weightAt } from './chances.ts';
import { GROUP_COUNT } from './groups.ts';
import type { Note } from './notes.ts';

const P = PARTS.length;
const W = WORKS.length;
const DUTY = PARTS.indexOf('duty');
const REQUIRED = PARTS.indexOf('required');
const REST = PARTS.indexOf('rest');
/** Generic and management lines count a third, as in the readable rule. */
const COMMON: readonly number[] = WORKS.map((work) =>
  work === 'management' || work === 'nothing' ? 1 / 3 : 1,
);
/** Works of which the strongest lines are looked at: all that name a trade. */
const TRADES = 6;
const STRONGEST = 5;
/** Keep shares and logarithms of little from running away. */
const LITTLE = 0.3;
const FLOOR = 0.02;
/** The border of hybrids in the readable rule, from which the model may move. */
const SIDE = 0.28;
const AI = 0.25;

/** A posting's lines, summed up. */
interface Sums {
  readonly duties: Float64Array;
  readonly required: Float64Array;
  readonly counts: Float64Array;
  /** For each trade what its strongest lines count for it, strongest first. */
  readonly strengths: readonly Float64Array[];
}

/** Takes a value into its place among the largest. */
function keep(largest: Float64Array, value: number): void {
  let place = largest.length - 1;
  if (value <= (largest[place] ?? 0)) return;
  for (; place > 0 && value > (largest[place - 1] ?? 0); place--) largest[place] = largest[place - 1] ?? 0;
  largest[place] = value;
}

function addLine(sums: Sums, chances: Chances, line: number): void {
  const weight = weightAt(chances, line);
  const duty = chanceAt(chances, line, DUTY);
  const required = chanceAt(chances, line, REQUIRED);
  let best = 0;
  for (let k = 0; k < W; k++) {
    const chance = chanceAt(chances, line, P + k);
    sums.duties[k] = (sums.duties[k] ?? 0) + duty * chance;
    sums.required[k] = (sums.required[k] ?? 0) + required * chance;
    const largest = sums.strengths[k];
    if (largest !== undefined) keep(largest, weight * chance);
    if (chance > chanceAt(chances, line, P + best)) best = k;
  }
  sums.counts[best] = (sums.counts[best] ?? 0) + 1 - chanceAt(chances, line, REST);
}

function sumsOf(chances: Chances): Sums {
  const sums: Sums = {
    duties: new Float64Array(W),
    required: new Float64Array(W),
    counts: new Float64Array(W),
    strengths: Array.from({ length: TRADES }, () => new Float64Array(STRONGEST)),
  };
  for (let line = 0; line * WIDTH < chances.length; line++) addLine(sums, chances, line);
  return sums;
}

function sharesOf(mass: Float64Array): number[] {
  const total = mass.reduce((sum, value) => sum + value, LITTLE);
  return Array.from(mass, (value) => value / total);
}

/** The three strongest lines of a trade, and the mean of its five strongest. */
function strongest([a = 0, b = 0, c = 0, d = 0, e = 0]: Float64Array): number[] {
  return [a, b, c, (a + b + c + d + e) / 5];
}

/** The terms of the readable rule: how much AI work, against what, and how even its two sides are. */
function borders(shares: readonly number[]): number[] {
  const [wiring = 0, building = 0, analysis = 0] = shares;
  const ai = wiring + building;
  const smaller = Math.min(wiring, building) / (ai + FLOOR);
  const ratio = (a: number, b: number): number => 0.5 * Math.log((a + FLOOR) / (b + FLOOR));
  return [
    ratio(wiring, building),
    ratio(ai, analysis),
    ratio(ai, 1 - ai),
    ai,
    Math.max(0, ai - AI),
    Math.max(0, AI - ai),
    smaller,
    ai * smaller,
    Math.sqrt(smaller),
    Math.max(0, smaller - SIDE),
    Math.abs(wiring - building),
  ];
}

/** What all lines count for each work, in duties; generic ones a third. */
function massOf(chances: Chances): Float64Array {
  const mass = new Float64Array(W);
  for (let line = 0; line * WIDTH < chances.length; line++) {
    const weight = weightAt(chances, line);
    for (let k = 0; k < W; k++)
      mass[k] = (mass[k] ?? 0) + weight * chanceAt(chances, line, P + k) * (COMMON[k] ?? 1);
  }
  return mass;
}

/** What all lines count together, in duties; generic ones a third. */
export function wholeMass(chances: Chances): number {
  return massOf(chances).reduce((sum, value) => sum + value, 0);
}

/** How much is seen of each group and each kind of signal in lines that are no rest, the latter in duties too. */
function seenOf(chances: Chances, notes: readonly Pick<Note, 'groups' | 'signals'>[]): number[] {
  const groups = new Float64Array(GROUP_COUNT);
  const signals = new Float64Array(NAMED.length);
  const inDuties = new Float64Array(NAMED.length);
  notes.forEach((note, line) => {
    const counts = 1 - (chances[line * WIDTH + REST] ?? 1);
    const duty = chances[line * WIDTH + DUTY] ?? 0;
    for (const group of note.groups) groups[group] = (groups[group] ?? 0) + counts;
    for (const { work, weight } of note.signals) {
      const k = NAMED.indexOf(work);
      signals[k] = (signals[k] ?? 0) + counts * weight;
      inDuties[k] = (inDuties[k] ?? 0) + duty * weight;
    }
  });
  const total = signals.reduce((sum, value) => sum + value, 1);
  const logs = [...groups, ...signals, ...inDuties].map((sum) => 0.3 * Math.log(1 + sum));
  return [...logs, ...Array.from(signals, (sum) => Math.sqrt(sum / total))];
}

/**
 * What the role model knows of a posting: shares, strongest lines, counts, the readable rule's own terms, and what is
 * seen in its lines.
 */
export function wholeOf(chances: Chances, notes: readonly Pick<Note, 'groups' | 'signals'>[]): number[] {
  const mass = massOf(chances);
  const { duties, required, counts, strengths } = sumsOf(chances);
  const shares = sharesOf(mass);
  const dutyShares = sharesOf(duties);
  const total = mass.reduce((sum, value) => sum + value, 0);
  return [
    ...shares,
    ...shares.map(Math.sqrt),
    ...shares.map((share) => 0.3 * Math.log(share + FLOOR)),
    ...dutyShares,
    ...dutyShares.map(Math.sqrt),
    ...strengths.flatMap(strongest),
    ...Array.from(counts, (count) => 0.5 * Math.log(1 + count)),
    ...borders(shares),
    ...sharesOf(required),
    0.3 * Math.log(1 + total),
    1 / (1 + total),
    0.3 * Math.log(1 + chances.length / WIDTH),
    ...seenOf(chances, notes),
  ];
}
