import type { Answer } from '../contender.ts';
import type { Labelled } from '../corpus.ts';
import { SWAPPED, warningFigures } from '../measure/warnings.ts';

/** How often a warning must be right: what we want of warnings. */
const PRECISION = 0.98;

/**
 * The lowest probability of a warning, in hundredths, from which on warnings are right often enough, measured with
 * swapped titles on answers of models that never saw the posting's company.
 */
export function learnWarn(postings: readonly Labelled[], answers: readonly Answer[]): number {
  for (let hundredths = 50; hundredths < 99; hundredths++) {
    const { precision } = warningFigures(postings, answers, () => SWAPPED, hundredths / 100);
    if (precision >= PRECISION) return hundredths / 100;
  }
  return 0.99;
}
