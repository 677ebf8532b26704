import {
  DIMENSIONS,
  type Dimension,
  type Line,
  type Row,
  type Side,
  type Verdict,
} from '../domain/verdict.ts';
import { PART_WEIGHT, weightOf } from './shares.ts';
import { type Named, type NamedDimension, namedIn, WORK_OF_SIDE } from './table-terms.ts';
import { trainingLoopOf } from './table-training.ts';
import { type LineWords, lineWords } from './words.ts';

const SIDES: readonly Side[] = ['ai', 'ml'];
/** How many lines a row quotes at most: what a person reads of it. */
const MOST = 3;
/** A quote of the other side is shown only where it is at least this strong beside the strongest. */
const WORTH = 0.5;
/** What a quote of a line is still worth in each further row: another line that says it nearly as well is shown. */
const AGAIN = 0.7;
/** What each further term of a side adds to a line's strength. */
const MORE = 0.25;

interface Found {
  readonly line: number;
  readonly side: Side;
  readonly strength: number;
}

type Numbered = readonly { readonly line: Line; readonly number: number; readonly named: Named }[];

/**
 * The comparison table's third column: for each dimension, in order, the numbers of the lines that say something of
 * it and the side that each supports, strongest first. Empty where no line does. What a company says of itself is
 * no evidence: lines of the rest are never quoted, but for one that says that nothing is trained.
 */
export function tableOf(
  lines: readonly Line[],
  words: LineWords = lineWords(lines),
  loop: Verdict['trainingLoop'] = trainingLoopOf(lines, words),
): Row[] {
  const numbered = lines.flatMap((line, number) =>
    line.part === 'rest' ? [] : [{ line, number, named: namedIn(line, words[number] ?? []) }],
  );
  const rows: Row[] = [];
  for (const dimension of DIMENSIONS) {
    const shown = rows.flatMap((row) => [...new Set(row.quotes.map(({ line }) => line))]);
    rows.push({ dimension, quotes: quotesOf(dimension, loop, numbered, shown) });
  }
  return rows;
}

function quotesOf(
  dimension: Dimension,
  loop: Verdict['trainingLoop'],
  numbered: Numbered,
  shown: readonly number[],
): Row['quotes'] {
  if (dimension === 'training-loop')
    return loop.quotes.map((line) => ({ line, side: loop.touched === true ? 'ml' : 'ai' }));
  const found = foundFor(dimension, numbered).map((one) => {
    const times = shown.filter((line) => line === one.line).length;
    return { ...one, strength: one.strength * AGAIN ** times };
  });
  return strongest(found);
}

function foundFor(dimension: Exclude<Dimension, 'training-loop'>, numbered: Numbered): Found[] {
  if (dimension === 'core-job') return byWork(numbered.filter(({ line }) => line.part === 'duty'));
  if (dimension === 'skills') return skillsIn(numbered);
  return byTerms(numbered, dimension);
}

function byWork(numbered: Numbered): Found[] {
  return numbered.flatMap(({ line, number }) =>
    SIDES.filter((side) => line.work === WORK_OF_SIDE[side]).map((side) => ({
      line: number,
      side,
      strength: weightOf(line) * line.score,
    })),
  );
}

/** What is asked for, by its work; in a posting that builds, where nothing asked for is of either side, by what it names. */
function skillsIn(numbered: Numbered): Found[] {
  const asked = numbered.filter(({ line }) => line.part !== 'duty');
  const found = byWork(asked);
  const builds = numbered.some(({ line }) => line.part === 'duty' && line.work === 'building');
  return found.length === 0 && builds ? byTerms(asked, 'skills') : found;
}

/** Tools are asked for more often than they are named by a duty: there requirements count like duties. */
function partOf(dimension: NamedDimension, line: Line): number {
  return dimension === 'stack' && line.part === 'required' ? PART_WEIGHT.duty : weightOf(line);
}

/**
 * Whether the kinds that a line names say nothing of a dimension: to ask for people who know a kind of measure, of
 * problem, or of model that is trained, does not say that the job has it.
 */
function isIdle(dimension: NamedDimension, { line, named }: Numbered[number]): boolean {
  if (line.part === 'duty' || named[dimension]?.faint !== true || dimension === 'stack') return false;
  return dimension !== 'model-source' || named[dimension].ml > 0;
}

/**
 * Lines that name the kind alone are quoted only where no other does. A line that names something of both sides is
 * quoted for both.
 */
function byTerms(numbered: Numbered, dimension: NamedDimension): Found[] {
  const isFaint = numbered.every(({ named }) => named[dimension]?.faint ?? true);
  return numbered.flatMap((one) => {
    const { line, number, named } = one;
    const sides = named[dimension];
    if (sides === undefined || sides.faint !== isFaint || isIdle(dimension, one)) return [];
    return SIDES.filter((side) => sides[side] > 0).map((side) => ({
      line: number,
      side,
      strength: partOf(dimension, line) * (1 + MORE * (sides[side] - 1)),
    }));
  });
}

/** Quotes of at most `MOST` lines, strongest first; the other side has one of them where it is worth it. */
function strongest(found: readonly Found[]): Row['quotes'] {
  const sorted = found.toSorted((a, b) => b.strength - a.strength || a.line - b.line);
  const top = sorted[0];
  if (top === undefined) return [];
  const worthy = sorted.filter((one) => one.side === top.side || one.strength >= top.strength * WORTH);
  const lines = [...new Set(worthy.map(({ line }) => line))];
  const shown = lines.slice(0, MOST);
  const other = worthy.find(({ side }) => side !== top.side);
  const picked =
    other === undefined || shown.includes(other.line) ? shown : [...shown.slice(0, -1), other.line];
  return worthy.filter(({ line }) => picked.includes(line)).map(({ line, side }) => ({ line, side }));
}
