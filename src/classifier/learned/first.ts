import { type Chances, toChances, WIDTH } from './chances.ts';
import { FAMILIES, type Features } from './features.ts';
import { columnOf } from './keys.ts';
import type { Model } from './model.ts';

/** Adds what one family of a line's features says: the mean of its known features, times the root of their number. */
function addFamily(
  { keys, weights }: Model,
  hashes: readonly number[],
  sums: Float64Array,
  scores: Float64Array,
): void {
  for (let k = 0; k < WIDTH; k++) sums[k] = 0;
  let known = 0;
  for (const hash of hashes) {
    const column = columnOf(keys, hash);
    if (column < 0) continue;
    known++;
    const base = column * WIDTH;
    for (let k = 0; k < WIDTH; k++) sums[k] = (sums[k] ?? 0) + (weights.steps[base + k] ?? 0);
  }
  if (known === 0) return;
  const scale = weights.step / Math.sqrt(known);
  for (let k = 0; k < WIDTH; k++) scores[k] = (scores[k] ?? 0) + scale * (sums[k] ?? 0);
}

/** The first pass: what each line's own features say of its part and work. */
export function firstPass(model: Model, features: readonly Features[]): Chances {
  const scores = new Float64Array(features.length * WIDTH);
  const sums = new Float64Array(WIDTH);
  features.forEach((families, line) => {
    const row = scores.subarray(line * WIDTH, (line + 1) * WIDTH);
    row.set(model.bias);
    for (let family = 0; family < FAMILIES.length; family++) {
      addFamily(model, families[family] ?? [], sums, row);
    }
  });
  return toChances(scores);
}
