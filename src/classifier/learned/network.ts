import { type Dense, scoreDense } from './dense.ts';
import { type Letters, unpackWeights } from './packed.ts';

/**
 * A network with one hidden layer, as `model.json` keeps it. Inputs lead to the hidden units and, past them, straight
 * to the classes.
 */
export interface StoredNetwork {
  /** What each input is divided by before it is weighed: how far it spreads. */
  readonly spreads: readonly number[];
  /** Of each hidden unit, then of each class, a weight for each input. */
  readonly inner: Letters;
  /** Of each hidden unit a weight for each class. */
  readonly outer: Letters;
  /** Of the hidden units, then of the classes. */
  readonly bias: readonly number[];
}

/** The same, ready for use. */
export interface Network {
  /** From the first inputs, as they are, to the hidden units, then to the classes. */
  readonly inner: Dense;
  /** From the inputs after those, nearly all of which are 0: `marks[input * units + unit]`, counted from the first of them. */
  readonly marks: Float64Array;
  /** `outer[unit * classes + class]`. */
  readonly outer: Float64Array;
  readonly classes: number;
}

/** An input that is not 0, by its place among those that nearly always are. */
export interface Mark {
  readonly place: number;
  readonly value: number;
}

function weightsOf(letters: Letters): Float64Array {
  const { step, steps } = unpackWeights(letters);
  return Float64Array.from(steps, (value) => value * step);
}

/** Unpacks a stored network that tells so many classes apart; inputs from `dense` on are marks. */
export function networkOf(stored: StoredNetwork, classes: number, dense: number): Network {
  const { spreads } = stored;
  const units = stored.bias.length;
  const weights = weightsOf(stored.inner).map((weight, at) => weight / (spreads[at % spreads.length] ?? 1));
  const isDense = (at: number): boolean => at % spreads.length < dense;
  const marks = Math.max(0, spreads.length - dense);
  return {
    inner: { weights: weights.filter((_, at) => isDense(at)), bias: Float64Array.from(stored.bias) },
    marks: Float64Array.from({ length: marks * units }, (_, at) => {
      const [mark, unit] = [Math.floor(at / units), at % units];
      return weights[unit * spreads.length + dense + mark] ?? 0;
    }),
    outer: weightsOf(stored.outer),
    classes,
  };
}

/** Adds what a row's marks say to what reached the units from `from` on. */
function addMarks(
  weights: Float64Array,
  marks: readonly Mark[],
  units: number,
  sums: Float64Array,
  from: number,
): void {
  for (const { place, value } of marks) {
    const base = place * units;
    for (let k = 0; k < units; k++) {
      sums[from + k] = (sums[from + k] ?? 0) + value * (weights[base + k] ?? 0);
    }
  }
}

/** Scores of the classes from what reached units and classes: a hidden unit passes on what is above zero. */
export function passOn(
  { outer, classes }: Pick<Network, 'outer' | 'classes'>,
  sums: Float64Array,
): Float64Array {
  const hidden = outer.length / classes;
  const scores = new Float64Array((sums.length / (hidden + classes)) * classes);
  for (let from = 0, to = 0; from < sums.length; from += hidden + classes, to += classes) {
    for (let k = 0; k < classes; k++) scores[to + k] = sums[from + hidden + k] ?? 0;
    for (let unit = 0; unit < hidden; unit++) {
      const value = sums[from + unit] ?? 0;
      if (value <= 0) continue;
      for (let k = 0; k < classes; k++)
        scores[to + k] = (scores[to + k] ?? 0) + value * (outer[unit * classes + k] ?? 0);
    }
  }
  return scores;
}

/** Scores of rows of inputs, one row of scores after the other; `marks` are those of each row. */
export function scoreNetwork(
  network: Network,
  inputs: Float64Array,
  marks: readonly (readonly Mark[])[],
): Float64Array {
  const sums = scoreDense(network.inner, inputs);
  const units = network.inner.bias.length;
  marks.forEach((some, row) => {
    addMarks(network.marks, some, units, sums, row * units);
  });
  return passOn(network, sums);
}
