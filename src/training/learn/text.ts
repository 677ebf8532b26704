import type { Chances } from '../../classifier/learned/chances.ts';
import { type Keys, keyOf, tableOf } from '../../classifier/learned/keys.ts';
import type { KeptNote } from '../../classifier/learned/notes.ts';
import { packRising, packSteps, packWeights } from '../../classifier/learned/packed.ts';
import { countsOf, type StoredText, termsOf } from '../../classifier/learned/text.ts';
import { type Matrix, matrixOf } from '../solve/matrix.ts';
import { fitSoftmax } from '../solve/softmax.ts';
import { strongest } from './prune.ts';

/** Penalty and most rounds of the solver: cross-validated roles are 0.859 exact with 1e-4, 0.857 with 3e-5. */
const FITTING = { l2: 1e-4, rounds: 60 };
/** Terms kept: 6,000 win nothing more, cross-validated. */
const KEPT = 3000;
/** What one step of a weight is worth. */
const STEP = 0.25;
/** A term that stands in fewer postings than this is never learned. */
const LEAST_POSTINGS = 8;

/** A posting as the text model sees it. */
interface Text {
  readonly chances: Chances;
  readonly lines: readonly KeptNote[];
}

/** The keys of all terms that stand in enough postings, rising. */
function commonTerms(texts: readonly Text[]): Int32Array {
  const counts = new Map<number, number>();
  for (const { lines } of texts) {
    const met = new Set(lines.flatMap(({ terms }) => terms.map(keyOf)));
    for (const key of met) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const common = [...counts].filter(([, count]) => count >= LEAST_POSTINGS).map(([key]) => key);
  return Int32Array.from(common).sort();
}

/** Inverse document frequency of each column (smoothed, as is usual); a posting counts as far as a line of it is seen. */
function rarityOf(counts: readonly ReadonlyMap<number, number>[], width: number): Float64Array {
  const postings = new Float64Array(width);
  for (const one of counts) {
    for (const [column, count] of one) postings[column] = (postings[column] ?? 0) + Math.min(1, count);
  }
  return postings.map((found) => 1 + Math.log((1 + counts.length) / (1 + found)));
}

function rowsOf(texts: readonly Text[], keys: Keys, width: number): { rows: Matrix; rarity: Float64Array } {
  const counts = texts.map(({ chances, lines }) => countsOf(keys, chances, lines));
  const rarity = rarityOf(counts, width);
  return {
    rarity,
    rows: matrixOf(
      counts.map((one) => termsOf(one, rarity)),
      width,
    ),
  };
}

/**
 * Learns what the words and pairs of whole postings say of their outcome: all common terms are fitted, the strongest
 * are kept, and they alone are fitted again. `truth` holds an outcome's number for each text, −1 where it is left out.
 */
export function learnText(texts: readonly Text[], truth: Int32Array, outcomes: number): StoredText {
  const all = commonTerms(texts);
  const wide = rowsOf(texts, tableOf(all), all.length).rows;
  const kept = new Set(strongest(fitSoftmax(wide, truth, outcomes, FITTING), wide, KEPT));
  const keys = all.filter((_, column) => kept.has(column));
  const { rows, rarity } = rowsOf(texts, tableOf(keys), keys.length);
  const { weights, bias } = fitSoftmax(rows, truth, outcomes, FITTING);
  return {
    keys: packRising(keys),
    rarity: packSteps(rarity),
    weights: packWeights(weights, STEP),
    bias: Array.from(bias, (value) => Number(value.toFixed(4))),
  };
}
