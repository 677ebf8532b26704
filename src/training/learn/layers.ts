import type { Layer } from '../../classifier/learned/dense.ts';
import { matrixOf } from '../solve/matrix.ts';
import { fitSoftmax, type Options } from '../solve/softmax.ts';

/** Digits kept of a dense weight: rounding further moves probabilities by less than a thousandth. */
const DIGITS = 3;

const rounded = (value: number): number => Number(value.toFixed(DIGITS));

/** Learns a dense layer. `truth` holds a class number for each row, −1 where the row is left out. */
export function learnLayer(
  inputs: readonly ArrayLike<number>[],
  truth: Int32Array,
  classes: number,
  options: Options,
): Layer {
  const width = inputs[0]?.length ?? 0;
  const columns = Array.from({ length: width }, (_, i) => i);
  const rows = inputs.map((values) => ({ columns, values }));
  const { weights, bias } = fitSoftmax(matrixOf(rows, width), truth, classes, options);
  return {
    weights: Array.from({ length: classes }, (_, k) =>
      columns.map((column) => rounded(weights[column * classes + k] ?? 0)),
    ),
    bias: Array.from(bias, rounded),
  };
}
