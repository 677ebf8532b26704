import { type Claim, Role, type Standing } from '../domain/role.ts';
import { standingOf, WARNINGS } from './standing.ts';

/** The warning that a claim deserves over a role, null where it deserves none. */
export function warningOf(claim: Claim, role: Role): Standing | null {
  const { standing } = standingOf({ claim, role, level: 'unknown', doubt: null });
  return WARNINGS.includes(standing) ? standing : null;
}

/** Probability (0 to 1) that a title with this claim deserves a warning. `probabilities` are of `Role.options`. */
function warningChance(claim: Claim, probabilities: ArrayLike<number>): number {
  const chances = Role.options.map((role, k) => (warningOf(claim, role) ? (probabilities[k] ?? 0) : 0));
  return chances.reduce((sum, chance) => sum + chance, 0);
}

/**
 * "Data Scientist" is said of analysis and of building models alike: of the warnings over it below this probability
 * two in three fall on postings that a second reader would call data science (936 postings that the model had not seen);
 * from it on, half.
 */
const SURER: Partial<Readonly<Record<Claim, number>>> = { 'data-scientist': 0.97 };

/** Whether a title with this claim may be warned of, from the probability `least` (0 to 1) on that it deserves that. */
export function mayWarn(claim: Claim, probabilities: ArrayLike<number>, least: number): boolean {
  return warningChance(claim, probabilities) >= Math.max(least, SURER[claim] ?? 0);
}
