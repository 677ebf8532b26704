import { chancesOf } from '../classifier/learned/chances.ts';
import { judgeWith } from '../classifier/learned/judge.ts';
import { modelOf } from '../classifier/learned/model.ts';
import type { Answer } from './contender.ts';
import type { Labelled } from './corpus.ts';
import { textHash } from './folds.ts';
import { answerFrom } from './learn/answers.ts';
import { type Example, exampleOf } from './learn/examples.ts';
import { train } from './learn/trained.ts';
import { type Figures, figuresOf } from './measure/figures.ts';

/** Measures held out after learning from so many postings. */
export interface Step {
  readonly postings: number;
  readonly figures: Figures;
}

/** Shares of the companies that are learned from. */
const SHARES = [0.25, 0.5];

/** The examples of a share (0 to 1) of all companies, chosen by their names' hashes. */
function partOf(examples: readonly Example[], share: number): Example[] {
  return examples.filter(({ posting }) => textHash(posting.company || posting.id) < share * 2 ** 32);
}

function heldOut(examples: readonly Example[], held: readonly Example[]): Answer[] {
  const { stored } = train(examples, examples.length);
  const model = modelOf(stored);
  return held.map((example) => answerFrom(stored, example, chancesOf(judgeWith(model, example.lines))));
}

/** Learns from a quarter and half of the companies and measures on `dev` each time. */
export function learningCurve(examples: readonly Example[], dev: readonly Labelled[]): Step[] {
  const held = dev.map(exampleOf);
  return SHARES.map((share) => {
    const part = partOf(examples, share);
    return { postings: part.length, figures: figuresOf(dev, heldOut(part, held)) };
  });
}
