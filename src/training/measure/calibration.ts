import { textHash } from '../folds.ts';

/** One bin of the calibration table. */
export interface Bin {
  /** Lowest confidence of the bin, 0 to 1. */
  readonly from: number;
  readonly count: number;
  /** Mean confidence in the bin, 0 to 1. */
  readonly said: number;
  /** How often the role was right, 0 to 1. */
  readonly right: number;
}

/** One answer: its confidence (0 to 1) and whether it was right. */
export interface Outcome {
  readonly confidence: number;
  readonly right: boolean;
}

/** Ten bins of equal width, as is usual for this measure. */
const BINS = 10;

/** The calibration table: bins of a tenth that hold at least one answer. */
export function binsOf(outcomes: readonly Outcome[]): Bin[] {
  const bins: Bin[] = [];
  for (let b = 0; b < BINS; b++) {
    const inside = outcomes.filter(
      ({ confidence }) => Math.min(BINS - 1, Math.floor(confidence * BINS)) === b,
    );
    if (inside.length === 0) continue;
    bins.push({
      from: b / BINS,
      count: inside.length,
      said: inside.reduce((sum, { confidence }) => sum + confidence, 0) / inside.length,
      right: inside.filter(({ right }) => right).length / inside.length,
    });
  }
  return bins;
}

/** Expected calibration error, 0 to 1: |said − right| averaged over the bins by their counts. */
export function calibrationError(outcomes: readonly Outcome[]): number {
  const gap = binsOf(outcomes).reduce(
    (sum, { count, said, right }) => sum + count * Math.abs(said - right),
    0,
  );
  return gap / outcomes.length;
}

/** Draws of a world in which every confidence is exactly true; 200 settle the third digit. */
const DRAWS = 200;

/**
 * The calibration error that a perfectly calibrated model with the same confidences would show on as many postings,
 * by chance alone: the mean over simulated outcomes, the same at each call.
 */
export function perfectError(confidences: readonly number[]): number {
  let sum = 0;
  for (let draw = 0; draw < DRAWS; draw++) {
    const outcomes = confidences.map((confidence, i) => ({
      confidence,
      right: textHash(`${draw} ${i} ${draw * 31 + i}`) / 2 ** 32 < confidence,
    }));
    sum += calibrationError(outcomes);
  }
  return sum / DRAWS;
}
