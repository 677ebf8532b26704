import { type Chances, toChances, WIDTH } from './chances.ts';
import { FAMILIES, type Features } from './features.ts';
import { columnOf, type Keys } from './keys.ts';
import type { Model } from './model.ts';

/** Where the weights of a family's known features begin. */
function knownOf(keys: Keys, hashes: readonly number[]): number[] {
  const known: number[] = [];
  for (const hash of hashes) {
    const column = columnOf(keys, hash);
    if (column >= 0) known.push(column * WIDTH);
  }
  return known;
}

/** Adds what one family of a line's features says: the mean of its known features, times the root of their number. */
function addFamily(
  { keys, weights: { step, steps } }: Model,
  hashes: readonly number[],
  scores: Float64Array,
): void {
  const known = knownOf(keys, hashes);
  const scale = step / Math.sqrt(known.length || 1);
  // Four sums side by side take little longer than one: none waits for another.
  for (let k = 0; k < WIDTH; k += 4) {
    let a = 0;
    let b = 0;
    let c = 0;
    let d = 0;
    for (const base of known) {
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
  features.forEach((families, line) => {
    const row = scores.subarray(line * WIDTH, (line + 1) * WIDTH);
    row.set(model.bias);
    for (let family = 0; family < FAMILIES.length; family++) {
      addFamily(model, families[family] ?? [], row);
    }
  });
  return toChances(scores);
}
