import type { Layer, Stored } from '../../classifier/learned/model.ts';
import type { StoredText } from '../../classifier/learned/text.ts';

/** Layers and a text model that say nothing yet. */
export const NO_LAYER: Layer = { weights: [], bias: [] };
export const NO_TEXT: StoredText = {
  keys: '',
  rarity: { step: 0, bytes: '' },
  weights: { step: 0, letters: '' },
  bias: [],
};

/** A model of which only some stages are learned yet. */
export function unfinished(stages: Partial<Stored>): Stored {
  const first = { keys: '', step: 0, letters: '', bias: [] };
  return {
    version: '',
    first,
    part: NO_LAYER,
    work: NO_LAYER,
    text: NO_TEXT,
    role: NO_LAYER,
    hybrid: 1,
    warn: 1,
    ...stages,
  };
}
