import type { Stored } from '../../classifier/learned/model.ts';
import type { Answer } from '../contender.ts';
import { FOLDS, foldsOf, textHash } from '../folds.ts';
import { crossedAnswers } from './answers.ts';
import type { Example } from './examples.ts';
import { type Learned, learn } from './learn.ts';
import { learnHybrid, learnWarn, weighHybrid } from './thresholds.ts';

/** A whole model, and what models that never saw an example's company answer of it. */
export interface Trained {
  readonly stored: Stored;
  readonly crossed: readonly Answer[];
}

/**
 * A whole model from its stages: the thresholds are learned over the first `measured` examples (postings of our own
 * choice come after them: they are harder than what people meet).
 */
export function finished(examples: readonly Example[], measured: number, learned: Learned): Trained {
  const postings = examples.slice(0, measured).map(({ posting }) => posting);
  const plain = crossedAnswers(examples, learned, 1);
  const hybrid = learnHybrid(postings, plain.slice(0, measured));
  const crossed = weighHybrid(plain, hybrid);
  const warn = learnWarn(postings, crossed.slice(0, measured));
  const version = `learned-${textHash(JSON.stringify([learned.stages, hybrid, warn])).toString(16)}`;
  return { stored: { version, ...learned.stages, hybrid, warn }, crossed };
}

/** Learns a whole model. The same examples give the same bytes. */
export function train(examples: readonly Example[], measured: number): Trained {
  const postings = examples.map(({ posting }) => posting);
  return finished(examples, measured, learn(examples, foldsOf(postings, FOLDS)));
}
