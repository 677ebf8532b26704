import { AROUND } from './around.ts';
import { PARTS, WORKS } from './chances.ts';
import { type Dense, denseOf, type Layer } from './dense.ts';
import { type Keys, tableOf } from './keys.ts';
import { type Network, networkOf, type StoredNetwork } from './network.ts';
import { type Letters, unpackRising, unpackWeights, type Weights } from './packed.ts';
import { type StoredText, type Text, textOf } from './text.ts';

/** What was learned, as `model.json` keeps it. */
export interface Stored {
  /** Names what was learned; changes with every byte of it. */
  readonly version: string;
  /** The features kept, by their keys, and what they say of part and work (`WIDTH` weights each). */
  readonly first: Letters & {
    readonly keys: string;
    readonly bias: readonly number[];
  };
  /** The second pass, for each of its two questions. */
  readonly part: StoredNetwork;
  readonly work: StoredNetwork;
  /** What the words of a whole posting say of its outcome, which the role is told from too. */
  readonly text: StoredText;
  readonly role: Layer;
  /** How many times the probability of hybrid counts where the role is chosen. */
  readonly hybrid: number;
  /** A warning is given where its probability is at least this. */
  readonly warn: number;
}

/** What was learned, ready for use. */
export interface Model {
  readonly version: string;
  readonly keys: Keys;
  /** `weights[column * WIDTH + class]`. */
  readonly weights: Weights;
  readonly bias: Float64Array;
  readonly part: Network;
  readonly work: Network;
  readonly text: Text;
  readonly role: Dense;
  readonly hybrid: number;
  readonly warn: number;
}

/** Unpacks a stored model. */
export function modelOf({ version, first, part, work, text, role, hybrid, warn }: Stored): Model {
  return {
    version,
    keys: tableOf(unpackRising(first.keys)),
    weights: unpackWeights(first),
    bias: Float64Array.from(first.bias),
    part: networkOf(part, PARTS.length, AROUND),
    work: networkOf(work, WORKS.length, AROUND),
    text: textOf(text),
    role: denseOf(role),
    hybrid,
    warn,
  };
}
