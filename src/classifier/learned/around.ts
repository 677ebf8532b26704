import type { Statement } from '../../domain/statement.ts';
import { chanceAt as at, type Chances, PARTS, WIDTH, WORKS, weightAt } from './chances.ts';
import { GROUP_COUNT } from './groups.ts';
import type { Mark } from './network.ts';
import type { Note } from './notes.ts';

const P = PARTS.length;
const W = WORKS.length;
/** The part `rest`, by its number. */
const REST = PARTS.indexOf('rest');
/** Neighbours that are looked at: two away, they say nothing that section and posting do not. */
const NEIGHBOURS = [-1, 1] as const;
/** Keeps a logarithm from running away. */
const FLOOR = 1e-3;
/** Duties or lines added to those beside a line, so that a single one does not speak for all. */
const LITTLE = 2;

/** UTF-16 code units from which on a line is no longer than others: none that was learned from is longer. */
const LONGEST = 3100;

/** How many numbers the second pass knows of a line from what is around it. */
export const AROUND: number = WIDTH + NEIGHBOURS.length * (WIDTH + 1) + W + P + WIDTH + 6;
/** How many marks a line may have: one for each group, then one for each work that signals speak for. */
export const MARKS: number = GROUP_COUNT + W;

/** Sums of a posting's lines, from which a line takes itself away to see the others. */
interface Sums {
  readonly works: Float64Array;
  readonly parts: Float64Array;
  readonly sections: ReadonlyMap<string | null, Section>;
}

interface Section {
  readonly sums: Float64Array;
  count: number;
}

function sumsOf(lines: readonly Statement[], chances: Chances): Sums {
  const works = new Float64Array(W);
  const parts = new Float64Array(P);
  const sections = new Map<string | null, Section>();
  lines.forEach(({ heading }, line) => {
    const counts = weightAt(chances, line);
    for (let k = 0; k < W; k++) works[k] = (works[k] ?? 0) + counts * at(chances, line, P + k);
    for (let k = 0; k < P; k++) parts[k] = (parts[k] ?? 0) + at(chances, line, k);
    const section = sections.get(heading) ?? { sums: new Float64Array(WIDTH), count: 0 };
    sections.set(heading, section);
    section.count++;
    for (let k = 0; k < WIDTH; k++) section.sums[k] = (section.sums[k] ?? 0) + at(chances, line, k);
  });
  return { works, parts, sections };
}

type Put = (value: number) => void;

function putNeighbour(chances: Chances, line: number, count: number, put: Put): void {
  const there = line >= 0 && line < count;
  const works = there ? 1 - at(chances, line, REST) : 0;
  for (let k = 0; k < P; k++) put(there ? at(chances, line, k) : 0);
  for (let k = P; k < WIDTH; k++) put(there ? works * at(chances, line, k) : 0);
  put(there ? 0 : 1);
}

/** The work and the parts that the other lines speak for, in shares. */
function putPosting(chances: Chances, line: number, { works, parts }: Sums, put: Put): void {
  const counts = weightAt(chances, line);
  const shares = new Float64Array(W);
  let total = LITTLE;
  for (let k = 0; k < W; k++) {
    const others = Math.max(0, (works[k] ?? 0) - counts * at(chances, line, P + k));
    shares[k] = others;
    total += others;
  }
  for (let k = 0; k < W; k++) put((shares[k] ?? 0) / total);
  let rest = 0;
  for (let k = 0; k < P; k++) rest += parts[k] ?? 0;
  for (let k = 0; k < P; k++) put(((parts[k] ?? 0) - at(chances, line, k)) / rest);
}

function putSection(chances: Chances, line: number, section: Section | undefined, put: Put): void {
  const others = (section?.count ?? 1) - 1 + LITTLE;
  for (let k = 0; k < WIDTH; k++) put(((section?.sums[k] ?? 0) - at(chances, line, k)) / others);
}

function putPlace({ text, bullet }: Statement, line: number, count: number, put: Put): void {
  const place = line / count;
  put(place);
  put(place * place);
  put(1 / (1 + line));
  put(1 / (count - line));
  put(bullet ? 1 : 0);
  put(Math.log(1 + Math.min(text.length, LONGEST)) / 5);
}

/** What is seen in a line itself: the groups of which it holds a term, and the weights of its signals. */
export function marksOf({ groups, signals }: Pick<Note, 'groups' | 'signals'>): Mark[] {
  const marks = groups.map((place): Mark => ({ place, value: 1 }));
  if (signals.length === 0) return marks;
  const weights = new Float64Array(W);
  for (const { work, weight } of signals) {
    const k = WORKS.indexOf(work);
    weights[k] = (weights[k] ?? 0) + weight;
  }
  weights.forEach((value, k) => {
    if (value > 0) marks.push({ place: GROUP_COUNT + k, value });
  });
  return marks;
}

/**
 * What the second pass knows of each line: what the first said of it, of its neighbours, its section and the rest of
 * the posting. A row of `AROUND` numbers a line.
 */
export function aroundOf(lines: readonly Statement[], chances: Chances): Float64Array {
  const all = new Float64Array(lines.length * AROUND);
  let next = 0;
  const put = (value: number): void => {
    all[next++] = value;
  };
  const sums = sumsOf(lines, chances);
  lines.forEach((line, number) => {
    for (let k = 0; k < WIDTH; k++) put(Math.log(at(chances, number, k) + FLOOR));
    for (const away of NEIGHBOURS) putNeighbour(chances, number + away, lines.length, put);
    putPosting(chances, number, sums, put);
    putSection(chances, number, sums.sections.get(line.heading), put);
    putPlace(line, number, lines.length, put);
  });
  return all;
}
