import { type Keys, tableOf } from './keys.ts';
import { type Letters, unpackRising, unpackWeights, type Weights } from './packed.ts';
import { type StoredText, type Text, textOf } from './text.ts';

/** A dense layer: for each class one weight for each input, and a bias. */
export interface Layer {
  readonly weights: readonly (readonly number[])[];
  readonly bias: readonly number[];
}

/** What was learned, as `model.json` keeps it. */
export interface Stored {
  /** Names what was learned; changes with every byte of it. */
  readonly version: string;
  /** The features kept, by their keys, and what they say of part and work (`WIDTH` weights each). */
  readonly first: Letters & {
    readonly keys: string;
    readonly bias: readonly number[];
  };
  readonly part: Layer;
  readonly work: Layer;
  /** What the words of a whole posting say of its outcome, which the role is told from too. */
  readonly text: StoredText;
  readonly role: Layer;
  /** How many times the probability of hybrid counts where the role is chosen. */
  readonly hybrid: number;
  /** A warning is given where its probability is at least this. */
  readonly warn: number;
}

/** A dense layer, unpacked: `weights[class * inputs + input]`. */
export interface Dense {
  readonly weights: Float64Array;
  readonly bias: Float64Array;
}

/** What was learned, ready for use. */
export interface Model {
  readonly version: string;
  readonly keys: Keys;
  /** `weights[column * WIDTH + class]`. */
  readonly weights: Weights;
  readonly bias: Float64Array;
  readonly part: Dense;
  readonly work: Dense;
  readonly text: Text;
  readonly role: Dense;
  readonly hybrid: number;
  readonly warn: number;
}

function denseOf({ weights, bias }: Layer): Dense {
  return { weights: Float64Array.from(weights.flat()), bias: Float64Array.from(bias) };
}

/** Unpacks a stored model. */
export function modelOf({ version, first, part, work, text, role, hybrid, warn }: Stored): Model {
  return {
    version,
    keys: tableOf(unpackRising(first.keys)),
    weights: unpackWeights(first),
    bias: Float64Array.from(first.bias),
    part: denseOf(part),
    work: denseOf(work),
    text: textOf(text),
    role: denseOf(role),
    hybrid,
    warn,
  };
}

/** Scores of one row of inputs, into `out` from `to` on. */
export function scoreDense(
  { weights, bias }: Dense,
  inputs: Float64Array,
  out: Float64Array,
  to: number,
): void {
  const width = inputs.length;
  let k = 0;
  // Four sums side by side take little longer than one: none waits for another.
  for (; k + 3 < bias.length; k += 4) {
    let [a = 0, b = 0, c = 0, d = 0] = [bias[k], bias[k + 1], bias[k + 2], bias[k + 3]];
    for (let i = 0, at = k * width; i < width; i++, at++) {
      const input = inputs[i] ?? 0;
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
    for (let i = 0; i < width; i++) sum += (weights[k * width + i] ?? 0) * (inputs[i] ?? 0);
    out[to + k] = sum;
  }
}
