import { PARTS, WIDTH, WORKS } from '../../classifier/learned/chances.ts';
import type { Stored } from '../../classifier/learned/model.ts';
import { packRising, packWeights } from '../../classifier/learned/packed.ts';
import { type Matrix, onlyColumns } from '../solve/matrix.ts';
import { type Fit, fitSoftmax } from '../solve/softmax.ts';
import { type Example, isElsewhere } from './examples.ts';
import { strongest } from './prune.ts';
import { commonKeys, rowsOf } from './vocabulary.ts';

/** Penalty and most rounds of the solver: the best of 3e-6 to 3e-5, cross-validated; it settles within the rounds. */
const FITTING = { l2: 1e-5, rounds: 18 };
/** Features kept for the part of lines and for their work: 60,000 would win half a point of work. */
const KEPT = { part: 3500, work: 9500 };
/** What one step of a weight is worth: 0.35 with a fifth more features is as good, and larger. */
const STEP = 0.25;
/** How much a line of another language counts beside an English one: there are fewer, in six languages. */
const ELSEWHERE = 1.5;

/** Something for each of the two questions asked of a line. */
interface Heads<T> {
  readonly part: T;
  readonly work: T;
}

function fitHeads(rows: Heads<Matrix>, examples: readonly Example[]): Heads<Fit> {
  const counts = examples.flatMap((example) =>
    example.lines.map(() => (isElsewhere(example) ? ELSEWHERE : 1)),
  );
  const parts = Int32Array.from(examples.flatMap((example) => example.parts));
  const works = Int32Array.from(examples.flatMap((example) => example.works));
  return {
    part: fitSoftmax(rows.part, parts, PARTS.length, { ...FITTING, counts }),
    work: fitSoftmax(rows.work, works, WORKS.length, { ...FITTING, counts }),
  };
}

function store(keys: Int32Array, { part, work }: Heads<Fit>): Stored['first'] {
  const weights = new Float64Array(keys.length * WIDTH);
  for (let column = 0; column < keys.length; column++) {
    weights.set(part.weights.subarray(column * PARTS.length, (column + 1) * PARTS.length), column * WIDTH);
    weights.set(
      work.weights.subarray(column * WORKS.length, (column + 1) * WORKS.length),
      column * WIDTH + PARTS.length,
    );
  }
  const bias = [...part.bias, ...work.bias].map((value) => Number(value.toFixed(4)));
  return { keys: packRising(keys), ...packWeights(weights, STEP), bias };
}

/** The keys of the features that move the scores of each question most. */
function strongKeys(
  keys: Int32Array,
  rows: Matrix,
  { part, work }: Heads<Fit>,
): Heads<ReadonlySet<number | undefined>> {
  const strong = (fit: Fit, count: number): ReadonlySet<number | undefined> =>
    new Set(strongest(fit, rows, count).map((column) => keys[column]));
  return { part: strong(part, KEPT.part), work: strong(work, KEPT.work) };
}

/**
 * Learns the first pass: all common features are fitted, those that move the scores of a question most are kept for
 * it, and they alone are fitted again.
 */
export function learnFirst(examples: readonly Example[]): Stored['first'] {
  const features = examples.flatMap((example) => example.features);
  const all = commonKeys(features);
  const wide = rowsOf(features, all);
  const kept = strongKeys(all, wide, fitHeads({ part: wide, work: wide }, examples));
  const keys = all.filter((key) => kept.part.has(key) || kept.work.has(key));
  const rows = rowsOf(features, keys);
  const rowsFor = (known: ReadonlySet<number | undefined>): Matrix =>
    onlyColumns(rows, (column) => known.has(keys[column]));
  return store(keys, fitHeads({ part: rowsFor(kept.part), work: rowsFor(kept.work) }, examples));
}
