import { scoreDense } from '../../classifier/learned/dense.ts';
import { type Network, passOn } from '../../classifier/learned/network.ts';
import { adam } from './adam.ts';
import { randomFrom, shuffle } from './random.ts';
import { softmax } from './softmax.ts';

/** How to fit a network. */
export interface NetworkOptions {
  /** Units of the hidden layer. */
  readonly hidden: number;
  /** Times that all rows are gone through. */
  readonly rounds: number;
  /** Rows from which one step is taken. */
  readonly batch: number;
  /** Rate of the first step; it falls to zero in a straight line. */
  readonly rate: number;
  /** How much a weight shrinks with each step, times the rate. */
  readonly decay: number;
}

/** Numbers of a network, side by side in one array so that a step moves them together. */
interface Packed extends Network {
  readonly all: Float64Array;
}

function packedOf(inputs: number, hidden: number, classes: number): Packed {
  const units = hidden + classes;
  const [toBias, toOuter] = [units * inputs, units * (inputs + 1)];
  const all = new Float64Array(toOuter + hidden * classes);
  const inner = { weights: all.subarray(0, toBias), bias: all.subarray(toBias, toOuter) };
  return { all, inner, marks: new Float64Array(), outer: all.subarray(toOuter), classes };
}

/** Small numbers to begin with, the smaller the more lead to a unit: if all were alike, units would learn the same. */
function begin({ inner, outer }: Packed, inputs: number, hidden: number): void {
  const random = randomFrom(1);
  const fill = (weights: Float64Array, from: number): void => {
    for (let i = 0; i < weights.length; i++) weights[i] = (2 * random() - 1) / Math.sqrt(from);
  };
  fill(inner.weights, inputs);
  fill(outer, hidden);
}

/** `factor` times `row`, added to the numbers from `at` on. */
function add(numbers: Float64Array, at: number, factor: number, row: Float64Array): void {
  for (let i = 0; i < row.length; i++) numbers[at + i] = (numbers[at + i] ?? 0) + factor * (row[i] ?? 0);
}

/**
 * Adds what one row says of the gradient. `sums` are what reached the units; `errors` are those of the classes,
 * probability minus truth.
 */
function spread(
  { outer, classes }: Packed,
  row: Float64Array,
  sums: Float64Array,
  errors: Float64Array,
  gradient: Packed,
): void {
  const hidden = sums.length - classes;
  const blame = (unit: number, error: number): void => {
    add(gradient.inner.weights, unit * row.length, error, row);
    gradient.inner.bias[unit] = (gradient.inner.bias[unit] ?? 0) + error;
  };
  errors.forEach((error, k) => {
    blame(hidden + k, error);
  });
  for (let unit = 0; unit < hidden; unit++) {
    const value = sums[unit] ?? 0;
    if (value <= 0) continue;
    let error = 0;
    for (let k = 0; k < classes; k++) error += (outer[unit * classes + k] ?? 0) * (errors[k] ?? 0);
    add(gradient.outer, unit * classes, value, errors);
    blame(unit, error);
  }
}

/** Adds what one row, whose class is `right`, says of the gradient; `share` is what it counts. */
function learnFrom(packed: Packed, row: Float64Array, right: number, share: number, gradient: Packed): void {
  const sums = scoreDense(packed.inner, row);
  const errors = passOn(packed, sums);
  softmax(errors);
  errors[right] = (errors[right] ?? 0) - 1;
  for (let k = 0; k < errors.length; k++) errors[k] = (errors[k] ?? 0) * share;
  spread(packed, row, sums, errors, gradient);
}

/** Batches of row numbers, all of them so many times, each time in another order. */
function* batches(numbers: Int32Array, size: number, rounds: number): Generator<Int32Array> {
  const random = randomFrom(2);
  for (let round = 0; round < rounds; round++) {
    shuffle(numbers, random);
    for (let from = 0; from < numbers.length; from += size) yield numbers.subarray(from, from + size);
  }
}

/**
 * A network with one hidden layer that tells classes apart, fitted by Adam over shuffled batches: the same rows give
 * the same bits. Inputs should spread alike around zero. `truth` holds a class number for each row; rows with −1 are
 * left out.
 */
export function fitNetwork(
  rows: readonly Float64Array[],
  truth: Int32Array,
  classes: number,
  { hidden, rounds, batch, rate, decay }: NetworkOptions,
): Network {
  const inputs = rows[0]?.length ?? 0;
  const known = Int32Array.from(truth.keys()).filter((row) => (truth[row] ?? -1) >= 0);
  const packed = packedOf(inputs, hidden, classes);
  const gradient = packedOf(inputs, hidden, classes);
  begin(packed, inputs, hidden);
  const step = adam(packed.all.length, decay);
  const last = rounds * Math.ceil(known.length / batch);
  let taken = 0;
  for (const some of batches(known, batch, rounds)) {
    gradient.all.fill(0);
    for (const number of some) {
      const row = rows[number];
      if (row) learnFrom(packed, row, truth[number] ?? 0, 1 / some.length, gradient);
    }
    step(packed.all, gradient.all, rate * (1 - taken++ / last));
  }
  return packed;
}
