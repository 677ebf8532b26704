import type { Answer } from './contender.ts';
import type { Labelled } from './corpus.ts';
import { isRight } from './measure/roles.ts';
import { digits } from './report.ts';

/** Errors shown, and deciding lines of each. */
const SHOWN = 10;
const LINES = 3;

/** The surest wrong answers, counting no fair second reading as wrong, with the lines that decided. */
export function worstErrors(postings: readonly Labelled[], answers: readonly Answer[]): string {
  return postings
    .flatMap((posting, i) => {
      const answer = answers[i];
      return answer && !isRight(posting, answer.role, true) ? [{ posting, answer }] : [];
    })
    .sort((a, b) => b.answer.confidence - a.answer.confidence)
    .slice(0, SHOWN)
    .map(({ posting, answer }) => {
      const head = `${posting.id}: ${posting.role}, read as ${answer.role} (${digits(answer.confidence)})`;
      const lines = answer.deciding
        .slice(0, LINES)
        .map((number) => `    ${answer.lines?.[number]?.text ?? ''}`);
      return [head, ...lines].join('\n');
    })
    .join('\n');
}
