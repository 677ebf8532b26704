import { type Chances, toChances, WIDTH } from './chances.ts';
import { FAMILIES, type Features } from './features.ts';
import { columnOf, type Keys } from './keys.ts';
import type { Model } from './model.ts';

/** Where the weights of a family's known features begin, into `known`; gives their number. */
function findKnown(keys: Keys, hashes: readonly number[], known: Int32Array): number {
  let count = 0;
  for (const hash of hashes) {
    const column = columnOf(keys, hash);
    if (column >= 0) known[count++] = column * WIDTH;
  }
  return count;
}

/**
 * Adds what one family of a line's features says: the mean of its known features, times the root of their number.
 * `known` has room for all of them.
 */
function addFamily(
  { keys, weights: { step, steps } }: Model,
  hashes: readonly number[],
  known: Int32Array,
  scores: Float64Array,
): void {
  const count = findKnown(keys, hashes, known);
  if (count === 0) return;
  const scale = step / Math.sqrt(count);
  // Four sums side by side take little longer than one: none waits for another.
  for (let k = 0; k < WIDTH; k += 4) {
    let a = 0;
    let b = 0;
    let c = 0;
    let d = 0;
    for (let i = 0; i < count; i++) {
      const base = known[i] ?? 0;
      a += steps[base + k] ?? 0;
      b += steps[base + k + 1] ?? 0;
      c += steps[base + k + 2] ?? 0;
      d += steps[base + k + 3] ?? 0;
    }
    scores[k] = (scores[k] ?? 0) + scale * a;
    scores[k + 1] = (scores[k + 1] ?? 0) + scale * b;
    scores[k + 2] = (scores[k + 2] ?? 0) + scale * c;
    scores[k + 3] = (scores[k + 3] ?? 0) + scale * d;
  }
}

/** The first pass: what each line's own features say of its part and work. */
export function firstPass(model: Model, features: readonly Features[]): Chances {
  const scores = new Float64Array(features.length * WIDTH);
  const most = features.reduce((top, families) => Math.max(top, ...families.map(({ length }) => length)), 0);
  const known = new Int32Array(most);
  features.forEach((families, line) => {
    const row = scores.subarray(line * WIDTH, (line + 1) * WIDTH);
    row.set(model.bias);
    for (let family = 0; family < FAMILIES.length; family++) {
      addFamily(model, families[family] ?? [], known, row);
    }
  });
  return toChances(scores);
}
