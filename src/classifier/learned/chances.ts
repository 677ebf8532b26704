import type { Judgement } from '../../domain/statement.ts';
import { LineWork, Part } from '../../domain/work.ts';

/** Parts and works in the order in which the model numbers them. */
export const PARTS = Part.options;
export const WORKS = LineWork.options;

/**
 * Probabilities of lines: for each line a row of `WIDTH` numbers, its parts first (sum 1), then its works (sum 1).
 */
export type Chances = Float64Array;
export const WIDTH: number = PARTS.length + WORKS.length;

/** Turns scores `from` (inclusive) `to` (exclusive) into probabilities, in place. */
export function softmaxAt(scores: Float64Array, from: number, to: number): void {
  let top = Number.NEGATIVE_INFINITY;
  for (let k = from; k < to; k++) top = Math.max(top, scores[k] ?? 0);
  let sum = 0;
  for (let k = from; k < to; k++) {
    const value = Math.exp((scores[k] ?? 0) - top);
    scores[k] = value;
    sum += value;
  }
  for (let k = from; k < to; k++) scores[k] = (scores[k] ?? 0) / sum;
}

/** Turns each row of scores into probabilities, in place. */
export function toChances(scores: Float64Array): Chances {
  for (let at = 0; at < scores.length; at += WIDTH) {
    softmaxAt(scores, at, at + PARTS.length);
    softmaxAt(scores, at + PARTS.length, at + WIDTH);
  }
  return scores;
}

/** The probabilities of judged lines. */
export function chancesOf(judgements: readonly Pick<Judgement, 'parts' | 'works'>[]): Chances {
  const all = new Float64Array(judgements.length * WIDTH);
  judgements.forEach(({ parts, works }, line) => {
    PARTS.forEach((part, k) => {
      all[line * WIDTH + k] = parts[part];
    });
    WORKS.forEach((work, k) => {
      all[line * WIDTH + PARTS.length + k] = works[work];
    });
  });
  return all;
}

/** One line's probabilities of its parts. */
export function partsAt(chances: Chances, line: number): Judgement['parts'] {
  const [duty = 0, required = 0, nice = 0, rest = 0] = chances.subarray(line * WIDTH);
  return { duty, required, nice, rest };
}

/** One line's probabilities of its works. */
export function worksAt(chances: Chances, line: number): Judgement['works'] {
  const row = chances.subarray(line * WIDTH + PARTS.length);
  const [
    wiring = 0,
    building = 0,
    analysis = 0,
    software = 0,
    data = 0,
    annotation = 0,
    management = 0,
    nothing = 0,
  ] = row;
  return { wiring, building, analysis, software, data, annotation, management, nothing };
}
