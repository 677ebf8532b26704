import { WORKS as NAMED } from '../../domain/work.ts';
import { PART_WEIGHT } from '../shares.ts';
import { type Chances, PARTS, WIDTH, WORKS } from './chances.ts';
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
/** Keep shares and logarithms of little from running away. */
const LITTLE = 0.3;
const FLOOR = 0.02;
/** The border of hybrids in the readable rule, from which the model may move. */
const SIDE = 0.28;
const AI = 0.25;

/** A posting's lines, summed up. */
interface Sums {
  readonly mass: Float64Array;
  readonly duties: Float64Array;
  readonly required: Float64Array;
  readonly counts: Float64Array;
  /** For each trade what each line counts for it. */
  readonly strengths: readonly number[][];
}

function addLine(sums: Sums, row: Float64Array): void {
  const weight = PARTS.reduce((sum, part, k) => sum + PART_WEIGHT[part] * (row[k] ?? 0), 0);
  let best = 0;
  for (let k = 0; k < W; k++) {
    const chance = row[P + k] ?? 0;
    sums.mass[k] = (sums.mass[k] ?? 0) + weight * chance * (COMMON[k] ?? 1);
    sums.duties[k] = (sums.duties[k] ?? 0) + (row[DUTY] ?? 0) * chance;
    sums.required[k] = (sums.required[k] ?? 0) + (row[REQUIRED] ?? 0) * chance;
    if (k < TRADES) sums.strengths[k]?.push(weight * chance);
    if (chance > (row[P + best] ?? 0)) best = k;
  }
  sums.counts[best] = (sums.counts[best] ?? 0) + 1 - (row[REST] ?? 0);
}

function sumsOf(chances: Chances): Sums {
  const sums: Sums = {
    mass: new Float64Array(W),
    duties: new Float64Array(W),
    required: new Float64Array(W),
    counts: new Float64Array(W),
    strengths: Array.from({ length: TRADES }, () => []),
  };
  for (let at = 0; at < chances.length; at += WIDTH) addLine(sums, chances.subarray(at, at + WIDTH));
  return sums;
}

function sharesOf(mass: Float64Array): number[] {
  const total = mass.reduce((sum, value) => sum + value, LITTLE);
  return Array.from(mass, (value) => value / total);
}

/** The three strongest lines of a trade, and the mean of its five strongest. */
function strongest(strengths: readonly number[]): number[] {
  const [a = 0, b = 0, c = 0, d = 0, e = 0] = strengths.toSorted((x, y) => y - x);
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

/** What all lines count together, in duties; generic ones a third. */
export function wholeMass(chances: Chances): number {
  return sumsOf(chances).mass.reduce((sum, value) => sum + value, 0);
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
  const { mass, duties, required, counts, strengths } = sumsOf(chances);
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
