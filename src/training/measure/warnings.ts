import { readTitle } from '../../classifier/claim.ts';
import { mayWarn, warningOf } from '../../classifier/warning.ts';
import type { Answer } from '../contender.ts';
import type { Labelled } from '../corpus.ts';

/** Titles that are put over each posting, since real titles hold most of the time. */
export const SWAPPED = ['AI Engineer', 'Machine Learning Engineer', 'AI/ML Engineer', 'Project Coordinator'];

/** How many warnings were given, how many of them rightly, and how many there should have been. */
export interface WarningFigures {
  readonly precision: number;
  readonly recall: number;
  readonly given: number;
}

/**
 * Precision and recall of warnings that are given where their probability is at least `threshold`, over titles. A
 * posting whose second reading would change the answer counts for neither.
 */
export function warningFigures(
  postings: readonly Labelled[],
  answers: readonly Answer[],
  titles: (posting: Labelled) => readonly string[],
  threshold: number,
): WarningFigures {
  let given = 0;
  let right = 0;
  let due = 0;
  postings.forEach((posting, i) => {
    const answer = answers[i];
    if (!answer) return;
    for (const title of titles(posting)) {
      const { claim } = readTitle(title);
      const gold = warningOf(claim, posting.role);
      if (posting.second && warningOf(claim, posting.second) !== gold) continue;
      const said = mayWarn(claim, answer.probabilities, threshold) ? warningOf(claim, answer.role) : null;
      if (gold) due++;
      if (said) given++;
      if (said && said === gold) right++;
    }
  });
  return { precision: right / given, recall: right / due, given };
}
