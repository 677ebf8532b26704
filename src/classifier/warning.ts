import { type Claim, Role, type Standing } from '../domain/role.ts';
import { standingOf, WARNINGS } from './standing.ts';

/** The warning that a claim deserves over a role, null where it deserves none. */
export function warningOf(claim: Claim, role: Role): Standing | null {
  const { standing } = standingOf({ claim, role, level: 'unknown', doubt: null });
  return WARNINGS.includes(standing) ? standing : null;
}

/** Probability (0 to 1) that a title with this claim deserves a warning. `probabilities` are of `Role.options`. */
export function warningChance(claim: Claim, probabilities: ArrayLike<number>): number {
  const chances = Role.options.map((role, k) => (warningOf(claim, role) ? (probabilities[k] ?? 0) : 0));
  return chances.reduce((sum, chance) => sum + chance, 0);
}
