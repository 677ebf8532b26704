import { type Labelled, labelled, pool } from './corpus.ts';
import { corrected, LABELS, overridesIn, readingsIn, withTexts } from './labels.ts';

/** Everything to learn from and to measure on. */
export interface Material {
  /** The corpus's train half, with our corrections. */
  readonly train: readonly Labelled[];
  /** What we labelled, of the pool and of our own writing, without the companies of dev. */
  readonly own: readonly Labelled[];
  readonly dev: readonly Labelled[];
}

const companyOf = ({ company }: Labelled): string => company.trim().toLowerCase();

/**
 * Loads corpus and labels. A posting of the pool whose company is in dev is left out, so that dev stays unseen.
 * @throws NoCorpus where the corpus is missing.
 */
export function materialOf(corpus: string): Material {
  const dev = labelled(corpus, 'dev');
  const held = new Set(dev.map(companyOf).filter((company) => company !== ''));
  const readings = readingsIn(LABELS);
  const own = readings.length === 0 ? [] : withTexts(readings, pool(corpus));
  return {
    dev,
    train: corrected(labelled(corpus, 'train'), overridesIn(LABELS)),
    own: own.filter((posting) => !held.has(companyOf(posting))),
  };
}
