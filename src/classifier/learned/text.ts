import { type Chances, chanceAt, PARTS, softmaxAt } from './chances.ts';
import { columnOf, type Keys, tableOf } from './keys.ts';
import type { KeptNote } from './notes.ts';
import {
  type Letters,
  type Steps,
  unpackRising,
  unpackSteps,
  unpackWeights,
  type Weights,
} from './packed.ts';

/** What was learned of whole texts, as `model.json` keeps it: the terms kept, how rare each is, what each says. */
export interface StoredText {
  readonly keys: string;
  readonly rarity: Steps;
  readonly weights: Letters;
  readonly bias: readonly number[];
}

/** The same, ready for use: `weights.steps[column * outcomes + outcome]`. */
export interface Text {
  readonly keys: Keys;
  readonly rarity: Float32Array;
  readonly weights: Weights;
  readonly bias: Float64Array;
}

/** Terms of a text by their columns, with what each counts. */
export interface Terms {
  readonly columns: readonly number[];
  readonly values: readonly number[];
}

const REST = PARTS.indexOf('rest');
/** Keep logarithms near those of shares, so that the role layer's penalty weighs all its inputs alike. */
const SCALE = 0.3;
const FLOOR = 0.01;

/** Unpacks a stored text model. */
export function textOf({ keys, rarity, weights, bias }: StoredText): Text {
  return {
    keys: tableOf(unpackRising(keys)),
    rarity: unpackSteps(rarity),
    weights: unpackWeights(weights),
    bias: Float64Array.from(bias),
  };
}

/** How often each known term stands in a posting, by its column; a line counts as far as it is no rest. */
export function countsOf(keys: Keys, chances: Chances, lines: readonly KeptNote[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (let line = 0; line < lines.length; line++) {
    const seen = 1 - chanceAt(chances, line, REST);
    for (const hash of lines[line]?.terms ?? []) {
      const column = columnOf(keys, hash);
      if (column >= 0) counts.set(column, (counts.get(column) ?? 0) + seen);
    }
  }
  return counts;
}

/** TF-IDF: log (1 + count) × rarity, all of length 1, so that a long posting speaks no louder than a short one. */
export function termsOf(counts: ReadonlyMap<number, number>, rarity: ArrayLike<number>): Terms {
  const columns = [...counts.keys()];
  const values = columns.map((column) => Math.log1p(counts.get(column) ?? 0) * (rarity[column] ?? 0));
  const length = Math.sqrt(values.reduce((sum, value) => sum + value * value, 0)) || 1;
  return { columns, values: values.map((value) => value / length) };
}

/** What the words of a posting say of its outcome, as inputs of the role layer: a scaled logarithm for each outcome. */
export function sayingOf(text: Text, chances: Chances, lines: readonly KeptNote[]): Float64Array {
  const { columns, values } = termsOf(countsOf(text.keys, chances, lines), text.rarity);
  const scores = text.bias.slice();
  for (let i = 0; i < columns.length; i++) {
    const base = (columns[i] ?? 0) * scores.length;
    const value = text.weights.step * (values[i] ?? 0);
    for (let k = 0; k < scores.length; k++) {
      scores[k] = (scores[k] ?? 0) + value * (text.weights.steps[base + k] ?? 0);
    }
  }
  softmaxAt(scores, 0, scores.length);
  return scores.map((chance) => SCALE * Math.log(chance + FLOOR));
}
