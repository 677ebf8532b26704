import type { Answer } from '../contender.ts';
import type { Labelled } from '../corpus.ts';
import { calibrationError, type Outcome, perfectError } from './calibration.ts';
import { lineFigures } from './lines.ts';
import { isRight, type RoleFigures, roleFigures } from './roles.ts';

/** All measures of one contender on one set of postings, each 0 to 1; null where it has no such measure. */
export interface Figures extends RoleFigures {
  readonly work: number | null;
  readonly part: number | null;
  readonly calibration: number;
  /** The calibration error that chance alone gives a perfectly calibrated model here. */
  readonly perfect: number;
}

/** Confidence and truth of each answer. */
export function outcomesOf(postings: readonly Labelled[], answers: readonly Answer[]): Outcome[] {
  return postings.flatMap((posting, i) => {
    const answer = answers[i];
    return answer ? [{ confidence: answer.confidence, right: isRight(posting, answer.role, false) }] : [];
  });
}

/** Measures one contender's answers, one for each posting. */
export function figuresOf(postings: readonly Labelled[], answers: readonly Answer[]): Figures {
  const lines = lineFigures(postings, answers);
  const outcomes = outcomesOf(postings, answers);
  return {
    ...roleFigures(postings, answers),
    work: lines?.work ?? null,
    part: lines?.part ?? null,
    calibration: calibrationError(outcomes),
    perfect: perfectError(outcomes.map(({ confidence }) => confidence)),
  };
}
