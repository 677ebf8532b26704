/** A dense layer: for each class one weight for each input, and a bias. */
export interface Layer {
  readonly weights: readonly (readonly number[])[];
  readonly bias: readonly number[];
}

/** A dense layer, unpacked: `weights[class * inputs + input]`. */
export interface Dense {
  readonly weights: Float64Array;
  readonly bias: Float64Array;
}

/** Unpacks a stored layer. */
export function denseOf({ weights, bias }: Layer): Dense {
  return { weights: Float64Array.from(weights.flat()), bias: Float64Array.from(bias) };
}

/** Scores of the row of inputs from `from` on, into `out` from `to` on. */
function scoreRow(
  { weights, bias }: Dense,
  width: number,
  inputs: Float64Array,
  from: number,
  out: Float64Array,
  to: number,
): void {
  let k = 0;
  // Four sums side by side take little longer than one: none waits for another.
  for (; k + 3 < bias.length; k += 4) {
    let a = bias[k] ?? 0;
    let b = bias[k + 1] ?? 0;
    let c = bias[k + 2] ?? 0;
    let d = bias[k + 3] ?? 0;
    for (let i = 0, at = k * width; i < width; i++, at++) {
      const input = inputs[from + i] ?? 0;
      a += (weights[at] ?? 0) * input;
      b += (weights[at + width] ?? 0) * input;
      c += (weights[at + 2 * width] ?? 0) * input;
      d += (weights[at + 3 * width] ?? 0) * input;
    }
    out[to + k] = a;
    out[to + k + 1] = b;
    out[to + k + 2] = c;
    out[to + k + 3] = d;
  }
  for (; k < bias.length; k++) {
    let sum = bias[k] ?? 0;
    for (let i = 0; i < width; i++) sum += (weights[k * width + i] ?? 0) * (inputs[from + i] ?? 0);
    out[to + k] = sum;
  }
}

/** Scores of rows of inputs, one row of scores after the other. */
export function scoreDense(dense: Dense, inputs: Float64Array): Float64Array {
  const units = dense.bias.length;
  const width = dense.weights.length / units;
  const scores = new Float64Array((inputs.length / width) * units);
  for (let from = 0, to = 0; from < inputs.length; from += width, to += units)
    scoreRow(dense, width, inputs, from, scores, to);
  return scores;
}
