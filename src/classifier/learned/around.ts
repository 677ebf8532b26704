import type { Statement } from '../../domain/statement.ts';
import { chanceAt as at, type Chances, PARTS, WIDTH, WORKS, weightAt } from './chances.ts';

const P = PARTS.length;
const W = WORKS.length;
/** The part `rest`, by its number. */
const REST = PARTS.indexOf('rest');
/** Neighbours that are looked at, nearest first. */
const NEIGHBOURS = [-1, 1, -2, 2] as const;
/** Keeps a logarithm and a share of little from running away. */
const FLOOR = 1e-3;
const LITTLE = 0.5;

/** How many numbers the second pass knows of a line. */
export const AROUND: number = WIDTH + NEIGHBOURS.length * (WIDTH + 1) + 3 * W + P + WIDTH + 6;

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

/** The work that the other lines speak for: shares, their roots, and how far this line's own work has company. */
function putPosting(chances: Chances, line: number, { works, parts }: Sums, put: Put): void {
  const counts = weightAt(chances, line);
  const shares = new Float64Array(W);
  let total = LITTLE;
  for (let k = 0; k < W; k++) {
    const others = Math.max(0, (works[k] ?? 0) - counts * at(chances, line, P + k));
    shares[k] = others;
    total += others;
  }
  for (let k = 0; k < W; k++) shares[k] = (shares[k] ?? 0) / total;
  for (let k = 0; k < W; k++) put(shares[k] ?? 0);
  for (let k = 0; k < W; k++) put(Math.sqrt(shares[k] ?? 0));
  for (let k = 0; k < W; k++) put((shares[k] ?? 0) * at(chances, line, P + k));
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
  put(Math.log(1 + text.length) / 5);
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
