import { minimise, type Objective } from './lbfgs.ts';
import type { Matrix } from './matrix.ts';

/** A fitted model: `weights[column * classes + class]`, and one bias for each class. */
export interface Fit {
  readonly classes: number;
  readonly weights: Float64Array;
  readonly bias: Float64Array;
}

/** How to fit. */
export interface Options {
  /** Strength of the L2 penalty: l2 / 2 · |weights|² is added to the mean loss. */
  readonly l2: number;
  /** Most rounds of the solver. */
  readonly rounds: number;
  /** How much each row counts beside the others; all alike unless given. */
  readonly counts?: ArrayLike<number>;
}

/** Turns scores into probabilities, in place. */
export function softmax(scores: Float64Array): void {
  let top = Number.NEGATIVE_INFINITY;
  for (const score of scores) if (score > top) top = score;
  let sum = 0;
  for (let k = 0; k < scores.length; k++) {
    const value = Math.exp((scores[k] ?? 0) - top);
    scores[k] = value;
    sum += value;
  }
  for (let k = 0; k < scores.length; k++) scores[k] = (scores[k] ?? 0) / sum;
}

/** Scores of one row, before softmax, into `out` (one number for each class). */
function scoreRow(data: Matrix, row: number, packed: Float64Array, out: Float64Array): void {
  const classes = out.length;
  const biasAt = data.width * classes;
  for (let k = 0; k < classes; k++) out[k] = packed[biasAt + k] ?? 0;
  const end = data.starts[row + 1] ?? 0;
  for (let i = data.starts[row] ?? 0; i < end; i++) {
    const value = data.values[i] ?? 0;
    const base = (data.columns[i] ?? 0) * classes;
    for (let k = 0; k < classes; k++) out[k] = (out[k] ?? 0) + value * (packed[base + k] ?? 0);
  }
}

/** Adds what one row says of the gradient: `errors` is probability minus truth, already weighted. */
function spread(data: Matrix, row: number, errors: Float64Array, gradient: Float64Array): void {
  const classes = errors.length;
  const biasAt = data.width * classes;
  for (let k = 0; k < classes; k++) gradient[biasAt + k] = (gradient[biasAt + k] ?? 0) + (errors[k] ?? 0);
  const end = data.starts[row + 1] ?? 0;
  for (let i = data.starts[row] ?? 0; i < end; i++) {
    const value = data.values[i] ?? 0;
    const base = (data.columns[i] ?? 0) * classes;
    for (let k = 0; k < classes; k++) {
      gradient[base + k] = (gradient[base + k] ?? 0) + value * (errors[k] ?? 0);
    }
  }
}

/** Adds the penalty to the gradient and gives its value. The bias, at the end, is never penalised. */
function penalise(packed: Float64Array, gradient: Float64Array, count: number, l2: number): number {
  let square = 0;
  for (let i = 0; i < count; i++) {
    const weight = packed[i] ?? 0;
    square += weight * weight;
    gradient[i] = (gradient[i] ?? 0) + l2 * weight;
  }
  return (l2 / 2) * square;
}

function objectiveOf(
  data: Matrix,
  truth: Int32Array,
  rows: Int32Array,
  classes: number,
  { l2, counts }: Options,
): Objective {
  const errors = new Float64Array(classes);
  const total = rows.reduce((sum, row) => sum + (counts?.[row] ?? 1), 0);
  return (packed, gradient) => {
    gradient.fill(0);
    let loss = 0;
    for (const row of rows) {
      const right = truth[row] ?? 0;
      const share = (counts?.[row] ?? 1) / total;
      scoreRow(data, row, packed, errors);
      softmax(errors);
      loss -= share * Math.log(Math.max(errors[right] ?? 0, Number.MIN_VALUE));
      errors[right] = (errors[right] ?? 0) - 1;
      for (let k = 0; k < classes; k++) errors[k] = (errors[k] ?? 0) * share;
      spread(data, row, errors, gradient);
    }
    return loss + penalise(packed, gradient, data.width * classes, l2);
  };
}

/** The inverse curvature along each weight, if every class were as likely as the others. */
function guessOf(data: Matrix, rows: Int32Array, classes: number, l2: number): Float64Array {
  const squares = new Float64Array(data.width + 1);
  squares[data.width] = rows.length;
  for (const row of rows) {
    const end = data.starts[row + 1] ?? 0;
    for (let i = data.starts[row] ?? 0; i < end; i++) {
      const column = data.columns[i] ?? 0;
      squares[column] = (squares[column] ?? 0) + (data.values[i] ?? 0) ** 2;
    }
  }
  const even = (classes - 1) / classes ** 2 / rows.length;
  return Float64Array.from(
    { length: squares.length * classes },
    (_, i) => 1 / ((squares[Math.floor(i / classes)] ?? 0) * even + l2),
  );
}

/**
 * Multinomial logistic regression with an L2 penalty on the weights, fitted by L-BFGS from zero, so that the same
 * data give the same bits. `truth` holds a class number for each row; rows with −1 are left out.
 */
export function fitSoftmax(data: Matrix, truth: Int32Array, classes: number, options: Options): Fit {
  const rows = Int32Array.from(truth.keys()).filter((row) => (truth[row] ?? -1) >= 0);
  const objective = objectiveOf(data, truth, rows, classes, options);
  const packed = minimise(objective, guessOf(data, rows, classes, options.l2), options.rounds);
  const count = data.width * classes;
  return { classes, weights: packed.subarray(0, count), bias: packed.subarray(count) };
}

/** Probabilities of each row, `classes` numbers a row. */
export function predict(fit: Fit, data: Matrix): Float64Array {
  const rows = data.starts.length - 1;
  const all = new Float64Array(rows * fit.classes);
  const packed = new Float64Array(fit.weights.length + fit.classes);
  packed.set(fit.weights);
  packed.set(fit.bias, fit.weights.length);
  for (let row = 0; row < rows; row++) {
    const out = all.subarray(row * fit.classes, (row + 1) * fit.classes);
    scoreRow(data, row, packed, out);
    softmax(out);
  }
  return all;
}
