import type { Layer } from '../../classifier/learned/dense.ts';
import type { Stored } from '../../classifier/learned/model.ts';
import type { StoredNetwork } from '../../classifier/learned/network.ts';
import type { StoredText } from '../../classifier/learned/text.ts';

const NO_LETTERS = { step: 0, letters: '' };

/** A layer, a text model and a network that say nothing yet. */
export const NO_LAYER: Layer = { weights: [], bias: [] };
export const NO_TEXT: StoredText = {
  keys: '',
  rarity: { step: 0, bytes: '' },
  weights: NO_LETTERS,
  bias: [],
};

const NO_NETWORK: StoredNetwork = { spreads: [], inner: NO_LETTERS, outer: NO_LETTERS, bias: [] };

/** A model of which only some stages are learned yet. */
export function unfinished(stages: Partial<Stored>): Stored {
  return {
    version: '',
    first: { keys: '', ...NO_LETTERS, bias: [] },
    part: NO_NETWORK,
    work: NO_NETWORK,
    text: NO_TEXT,
    role: NO_LAYER,
    hybrid: 1,
    warn: 1,
    ...stages,
  };
}
