import type { Judgement } from '../../domain/statement.ts';
import { LineWork, Part } from '../../domain/work.ts';
import { PART_WEIGHT } from '../shares.ts';

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

/** Probabilities from the scores of lines' parts and those of their works. */
export function chancesFrom(parts: Float64Array, works: Float64Array): Chances {
  const lines = parts.length / PARTS.length;
  const scores = new Float64Array(lines * WIDTH);
  for (let line = 0; line < lines; line++) {
    scores.set(parts.subarray(line * PARTS.length, (line + 1) * PARTS.length), line * WIDTH);
    scores.set(works.subarray(line * WORKS.length, (line + 1) * WORKS.length), line * WIDTH + PARTS.length);
  }
  return toChances(scores);
}

/** The probabilities of judged lines. */
export function chancesOf(judgements: readonly Pick<Judgement, 'parts' | 'works'>[]): Chances {
  const all = new Float64Array(judgements.length * WIDTH);
  let next = 0;
  for (const { parts, works } of judgements) {
    for (const part of PARTS) all[next++] = parts[part];
    for (const work of WORKS) all[next++] = works[work];
  }
  return all;
}

/** One of a line's probabilities, by its place in the row. */
export function chanceAt(chances: Chances, line: number, k: number): number {
  return chances[line * WIDTH + k] ?? 0;
}

/** One line's probabilities of its parts. */
export function partsAt(chances: Chances, line: number): Judgement['parts'] {
  return {
    duty: chanceAt(chances, line, 0),
    required: chanceAt(chances, line, 1),
    nice: chanceAt(chances, line, 2),
    rest: chanceAt(chances, line, 3),
  };
}

/** One line's probabilities of its works. */
export function worksAt(chances: Chances, line: number): Judgement['works'] {
  const first = PARTS.length;
  return {
    wiring: chanceAt(chances, line, first),
    building: chanceAt(chances, line, first + 1),
    analysis: chanceAt(chances, line, first + 2),
    software: chanceAt(chances, line, first + 3),
    data: chanceAt(chances, line, first + 4),
    annotation: chanceAt(chances, line, first + 5),
    management: chanceAt(chances, line, first + 6),
    nothing: chanceAt(chances, line, first + 7),
  };
}

const PART_WEIGHTS: readonly number[] = PARTS.map((part) => PART_WEIGHT[part]);

/** What a line counts, in duties. */
export function weightAt(chances: Chances, line: number): number {
  let weight = 0;
  for (let k = 0; k < PARTS.length; k++) weight += (PART_WEIGHTS[k] ?? 0) * chanceAt(chances, line, k);
  return weight;
}
