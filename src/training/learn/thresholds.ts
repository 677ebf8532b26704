import { chosenOf } from '../../classifier/learned/role.ts';
import { Role } from '../../domain/role.ts';
import type { Answer } from '../contender.ts';
import type { Labelled } from '../corpus.ts';
import { roleFigures } from '../measure/roles.ts';
import { SWAPPED, warningFigures } from '../measure/warnings.ts';

/** How often a warning must be right: what we want of warnings. */
const PRECISION = 0.98;
/** Times that the probability of hybrid may count. */
const TIMES = [1, 1.2, 1.4, 1.6, 1.8, 2, 2.2, 2.4];

/** The same answers, with the probability of hybrid counted so many times where the role is chosen. */
export function weighHybrid(answers: readonly Answer[], times: number): Answer[] {
  return answers.map((answer) => {
    const role = chosenOf(answer.probabilities, times);
    return { ...answer, role, confidence: answer.probabilities[Role.options.indexOf(role)] ?? 0 };
  });
}

/**
 * How many times the probability of hybrid counts: what leaves the roles most exact, and of that what finds hybrids best.
 * Measured, as all thresholds, on answers of models that never saw the posting's company.
 */
export function learnHybrid(postings: readonly Labelled[], answers: readonly Answer[]): number {
  const tried = TIMES.map((times) => ({ times, ...roleFigures(postings, weighHybrid(answers, times)) }));
  const most = Math.max(...tried.map(({ exact }) => exact));
  const good = tried.filter(({ exact }) => exact === most);
  return good.reduce((best, other) => (other.hybrid > best.hybrid ? other : best)).times;
}

/**
 * The lowest probability of a warning, in hundredths, from which on the precision of warnings, titles swapped, is not
 * measurably below the one wanted: by less than its own standard error, where the curve is too flat to tell more. A
 * posting's titles are right or wrong together, so the error goes by postings, not by warnings.
 */
export function learnWarn(postings: readonly Labelled[], answers: readonly Answer[]): number {
  for (let hundredths = 50; hundredths < 99; hundredths++) {
    const { precision, given } = warningFigures(postings, answers, () => SWAPPED, hundredths / 100);
    const error = Math.sqrt((PRECISION * (1 - PRECISION) * SWAPPED.length) / given);
    if (precision >= PRECISION - error) return hundredths / 100;
  }
  return 0.99;
}
