import { builds, Role } from '../../domain/role.ts';
import type { Answer } from '../contender.ts';
import type { Labelled } from '../corpus.ts';

/** Harmonic mean of precision and recall; 0 where nothing was hit. */
export function f1(hit: number, said: number, there: number): number {
  return hit === 0 ? 0 : (2 * hit) / (said + there);
}

/** F1 of the postings for which `is` holds, gold against said. */
export function f1Of(
  postings: readonly Labelled[],
  answers: readonly Answer[],
  is: (role: Role) => boolean,
): number {
  let hit = 0;
  let said = 0;
  let there = 0;
  postings.forEach(({ role }, i) => {
    const answer = answers[i];
    const claimed = answer !== undefined && is(answer.role);
    if (claimed) said++;
    if (is(role)) there++;
    if (claimed && is(role)) hit++;
  });
  return f1(hit, said, there);
}

/** Whether the role is right: the reader's own, or (fair) the other one that a fair reader could choose. */
export function isRight(posting: Labelled, role: Role, fair: boolean): boolean {
  return role === posting.role || (fair && role === posting.second);
}

/** The share (0 to 1) of postings for which `holds`; NaN where there are none. */
export function shareOf<T>(items: readonly T[], holds: (item: T, index: number) => boolean): number {
  return items.filter(holds).length / items.length;
}

/** The measures of roles, each 0 to 1. */
export interface RoleFigures {
  readonly exact: number;
  readonly fair: number;
  /** Mean F1 over ai-engineer, ml-engineer, data-scientist and neither. */
  readonly macro: number;
  readonly hybrid: number;
  readonly builders: number;
  /** Share not called unclear, of postings that a reader could tell. */
  readonly coverage: number;
}

const BIG: readonly Role[] = ['ai-engineer', 'ml-engineer', 'data-scientist', 'neither'];

/** Measures what was said of each posting's role against its reader. */
export function roleFigures(postings: readonly Labelled[], answers: readonly Answer[]): RoleFigures {
  const said = (i: number): Role => answers[i]?.role ?? 'unclear';
  const clear = postings.map((p, i) => ({ p, said: said(i) })).filter(({ p }) => p.role !== 'unclear');
  const each = BIG.map((role) => f1Of(postings, answers, (other) => other === role));
  return {
    exact: shareOf(postings, (p, i) => isRight(p, said(i), false)),
    fair: shareOf(postings, (p, i) => isRight(p, said(i), true)),
    macro: each.reduce((sum, value) => sum + value, 0) / each.length,
    hybrid: f1Of(postings, answers, (role) => role === 'hybrid'),
    builders: f1Of(postings, answers, builds),
    coverage: shareOf(clear, (item) => item.said !== 'unclear'),
  };
}

/** How often each role (rows) was read as each (columns), in the order of `Role.options`. */
export function confusion(postings: readonly Labelled[], answers: readonly Answer[]): number[][] {
  const roles = Role.options;
  return roles.map((gold) =>
    roles.map((said) => postings.filter((p, i) => p.role === gold && answers[i]?.role === said).length),
  );
}
