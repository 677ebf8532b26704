import {
  DIMENSIONS,
  type Dimension,
  type Line,
  type Row,
  type Side,
  type Verdict,
} from '../domain/verdict.ts';
import { weightOf } from './shares.ts';
import { type Named, type NamedDimension, namedIn, WORK_OF_SIDE } from './table-terms.ts';
import { trainingLoopOf } from './table-training.ts';
import { type LineWords, lineWords } from './words.ts';

/** How many quotes a row has at most: what a person reads of it. */
const MOST = 3;
/** A quote of the other side is shown only where it is at least this strong beside the strongest. */
const WORTH = 0.5;
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
  return DIMENSIONS.map((dimension) => ({ dimension, quotes: quotesOf(dimension, loop, numbered) }));
}

function quotesOf(dimension: Dimension, loop: Verdict['trainingLoop'], numbered: Numbered): Row['quotes'] {
  if (dimension === 'training-loop') {
    const { touched, quotes } = loop;
    return quotes.map((line) => ({ line, side: touched === true ? 'ml' : 'ai' }));
  }
  if (dimension === 'core-job') return strongest(byWork(numbered.filter(({ line }) => line.part === 'duty')));
  if (dimension === 'skills') return strongest(byWork(numbered.filter(({ line }) => line.part !== 'duty')));
  return strongest(byTerms(numbered, dimension));
}

function byWork(numbered: Numbered): Found[] {
  const sides: readonly Side[] = ['ai', 'ml'];
  return numbered.flatMap(({ line, number }) =>
    sides
      .filter((side) => line.work === WORK_OF_SIDE[side])
      .map((side) => ({ line: number, side, strength: weightOf(line) * line.score })),
  );
}

function byTerms(numbered: Numbered, dimension: NamedDimension): Found[] {
  return numbered.flatMap(({ line, number, named }) => {
    const sides = named[dimension];
    if (sides === undefined || sides.ai === sides.ml) return [];
    const side: Side = sides.ai > sides.ml ? 'ai' : 'ml';
    return [{ line: number, side, strength: weightOf(line) * (1 + MORE * (sides[side] - 1)) }];
  });
}

function strongest(found: readonly Found[]): Row['quotes'] {
  const sorted = found.toSorted((a, b) => b.strength - a.strength || a.line - b.line);
  const top = sorted[0];
  if (top === undefined) return [];
  const other = sorted.find(({ side }) => side !== top.side);
  const shown = sorted
    .filter((one) => one.side === top.side || one.strength >= top.strength * WORTH)
    .slice(0, MOST);
  const late = other !== undefined && other.strength >= top.strength * WORTH && !shown.includes(other);
  const picked = late ? [...shown.slice(0, MOST - 1), other] : shown;
  return picked.map(({ line, side }) => ({ line, side }));
}
