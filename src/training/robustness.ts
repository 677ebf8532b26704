import type { Answer } from './contender.ts';
import type { Unlabelled } from './corpus.ts';
import { shareOf } from './measure/roles.ts';
import { VARIANTS } from './variants.ts';

/** How often (0 to 1) the role stays the same where a posting is only written otherwise. */
export interface Steadiness {
  readonly name: string;
  readonly same: number;
}

/** Measures each variant over postings; `answers` are of the postings as they are. */
export function steadiness(
  postings: readonly Unlabelled[],
  answers: readonly Answer[],
  judge: (posting: Unlabelled) => Answer,
): Steadiness[] {
  return VARIANTS.map(({ name, of }) => ({
    name,
    same: shareOf(postings, (posting, i) => judge(of(posting)).role === answers[i]?.role),
  }));
}
