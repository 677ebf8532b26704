import type { StoredNetwork } from '../../classifier/learned/network.ts';
import { packWeights, unpackWeights } from '../../classifier/learned/packed.ts';
import { fitNetwork, type NetworkOptions } from '../solve/network.ts';

/** What one step of a weight is worth: 0.06 loses half of what the network wins over logistic regression. */
const STEP = 0.025;
/** Keeps an input that hardly ever differs from being stretched without end. */
const LITTLE = 1e-3;

/** Rows of inputs around zero, all spread alike, with what was taken away and what they were divided by. */
export interface Levelled {
  readonly rows: readonly Float64Array[];
  readonly means: Float64Array;
  readonly spreads: readonly number[];
}

/** Takes the mean of each input away and divides by its standard deviation, to three digits. */
export function levelled(inputs: readonly Float64Array[]): Levelled {
  const width = inputs[0]?.length ?? 0;
  const means = new Float64Array(width);
  const squares = new Float64Array(width);
  for (const row of inputs)
    for (let i = 0; i < width; i++) means[i] = (means[i] ?? 0) + (row[i] ?? 0) / inputs.length;
  for (const row of inputs)
    for (let i = 0; i < width; i++)
      squares[i] = (squares[i] ?? 0) + ((row[i] ?? 0) - (means[i] ?? 0)) ** 2 / inputs.length;
  const spreads = Array.from(squares, (square) => Number((Math.sqrt(square) + LITTLE).toPrecision(3)));
  const level = (value: number, i: number): number => (value - (means[i] ?? 0)) / (spreads[i] ?? 1);
  return { rows: inputs.map((row) => row.map(level)), means, spreads };
}

/** Learns a network from levelled rows. `truth` holds a class number for each row, −1 where the row is left out. */
export function learnNetwork(
  { rows, means, spreads }: Levelled,
  truth: Int32Array,
  classes: number,
  options: NetworkOptions,
): StoredNetwork {
  const { inner: fitted, outer } = fitNetwork(rows, truth, classes, options);
  const inner = packWeights(fitted.weights, STEP);
  const { steps } = unpackWeights(inner);
  // Inputs come unlevelled: what their means would say is taken from the bias once and for all.
  const bias = Array.from(fitted.bias, (value, unit) => {
    const said = means.reduce(
      (sum, mean, i) => sum + (mean / (spreads[i] ?? 1)) * STEP * (steps[unit * means.length + i] ?? 0),
      0,
    );
    return Number((value - said).toFixed(3));
  });
  return { spreads, inner, outer: packWeights(outer, STEP), bias };
}
