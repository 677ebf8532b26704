import { PARTS, WIDTH, WORKS } from '../../classifier/learned/chances.ts';
import type { Stored } from '../../classifier/learned/model.ts';
import { packRising, packWeights } from '../../classifier/learned/packed.ts';
import type { Matrix } from '../solve/matrix.ts';
import { type Fit, fitSoftmax } from '../solve/softmax.ts';
import type { Example } from './examples.ts';
import { strongest } from './prune.ts';
import { commonKeys, rowsOf } from './vocabulary.ts';

/** Penalty and most rounds of the solver: the best of 3e-6 to 3e-5, cross-validated; it settles within the rounds. */
const FITTING = { l2: 1e-5, rounds: 18 };
/** Features kept for the work of lines and for their part: more win less than a tenth of a point. */
const KEPT = { work: 7000, part: 2500 };

interface Heads {
  readonly part: Fit;
  readonly work: Fit;
}

function fitHeads(rows: Matrix, examples: readonly Example[]): Heads {
  const parts = Int32Array.from(examples.flatMap((example) => example.parts));
  const works = Int32Array.from(examples.flatMap((example) => example.works));
  return {
    part: fitSoftmax(rows, parts, PARTS.length, FITTING),
    work: fitSoftmax(rows, works, WORKS.length, FITTING),
  };
}

function prune(keys: Int32Array, rows: Matrix, heads: Heads): Int32Array {
  const kept = new Set([
    ...strongest(heads.work, rows, KEPT.work),
    ...strongest(heads.part, rows, KEPT.part),
  ]);
  return keys.filter((_, column) => kept.has(column));
}

function store(keys: Int32Array, { part, work }: Heads): Stored['first'] {
  const weights = new Float64Array(keys.length * WIDTH);
  for (let column = 0; column < keys.length; column++) {
    weights.set(part.weights.subarray(column * PARTS.length, (column + 1) * PARTS.length), column * WIDTH);
    weights.set(
      work.weights.subarray(column * WORKS.length, (column + 1) * WORKS.length),
      column * WIDTH + PARTS.length,
    );
  }
  const bias = [...part.bias, ...work.bias].map((value) => Number(value.toFixed(4)));
  return { keys: packRising(keys), ...packWeights(weights, WIDTH), bias };
}

/**
 * Learns the first pass: all common features are fitted, those that move the scores most are kept, and they alone
 * are fitted again.
 */
export function learnFirst(examples: readonly Example[]): Stored['first'] {
  const features = examples.flatMap((example) => example.features);
  const all = commonKeys(features);
  const wide = rowsOf(features, all);
  const keys = prune(all, wide, fitHeads(wide, examples));
  return store(keys, fitHeads(rowsOf(features, keys), examples));
}
