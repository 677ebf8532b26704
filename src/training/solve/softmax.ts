import { minimise } from './lbfgs.ts';
import type { Matrix } from './matrix.ts';

/** A fitted model: `weights[column * classes + class]`, and one bias for each class. */
export interface Fit {
  readonly classes: number;
  readonly weights: Float64Array;
  readonly bias: Float64Array;
}

export interface Options {
  /** Strength of the L2 penalty, as a share of the mean loss: penalty = l2 / 2 · |weights|². */
  readonly l2: number;
  readonly rounds: number;
  /** Weight of each row; 1 where absent. */
  readonly importance?: Float64Array;
}

/** Turns scores from `at` on into probabilities, in place. */
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

/**
 * Multinomial logistic regression with an L2 penalty on the weights (never on the bias), fitted by L-BFGS from zero,
 * so that the same data give the same bits. `truth` holds a class number for each row; rows with −1 are left out.
 */
export function fitSoftmax(data: Matrix, truth: Int32Array, classes: number, options: Options): Fit {
  const rows: number[] = [];
  let total = 0;
  truth.forEach((k, row) => {
    if (k < 0) return;
    rows.push(row);
    total += options.importance?.[row] ?? 1;
  });
  const probabilities = new Float64Array(classes);
  const flat = data.width * classes;
  const objective = (packed: Float64Array, gradient: Float64Array): number => {
    gradient.fill(0);
    let loss = 0;
    for (const row of rows) {
      const share = (options.importance?.[row] ?? 1) / total;
      const k = truth[row] ?? 0;
      scoreRow(data, row, packed, probabilities);
      softmax(probabilities);
      loss -= share * Math.log(Math.max(probabilities[k] ?? 0, 1e-300));
      for (let j = 0; j < classes; j++) {
        probabilities[j] = share * ((probabilities[j] ?? 0) - (j === k ? 1 : 0));
      }
      spread(data, row, probabilities, gradient);
    }
    let square = 0;
    for (let i = 0; i < flat; i++) {
      const weight = packed[i] ?? 0;
      square += weight * weight;
      gradient[i] = (gradient[i] ?? 0) + options.l2 * weight;
    }
    return loss + (options.l2 / 2) * square;
  };
  const packed = minimise(objective, flat + classes, options.rounds);
  return { classes, weights: packed.subarray(0, flat), bias: packed.subarray(flat) };
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
