import { text } from '../../browser/texts.ts';
import type { Verdict } from '../../domain/verdict.ts';
import { WORKS } from '../../domain/work.ts';
import { workName } from '../../view/words/names.ts';
import { missingWords, questionWords } from '../../view/words/open-questions.ts';
import { verdictAsText } from '../../view/words/verdict-text.ts';

/** What names a posting among others in print: its id, else its line's number from 1; company and title if stated. */
export interface Named {
  readonly name: string;
  readonly company: string | null;
  readonly title: string | null;
}

/** A verdict in words, ending in an empty line. `speak()` must have been called. */
export function verdictForPeople({ name, company, title }: Named, verdict: Verdict): string {
  const heading = company === null ? name : text('whereJoin', name, company);
  const body = verdictAsText(verdict, { title, url: '' });
  return `${[heading, body, sharesWords(verdict), openWords(verdict)].filter(Boolean).join('\n\n')}\n\n\n`;
}

/** Shares of work of at least a half percent, largest first: "Wiring 63 %, Software 37 %". */
function sharesWords({ shares }: Verdict): string {
  return WORKS.map((work) => ({ work, percent: Math.round(shares[work] * 100) }))
    .filter(({ percent }) => percent > 0)
    .sort((a, b) => b.percent - a.percent)
    .map(({ work, percent }) => text('shareOf', workName(work), percent))
    .join(', ');
}

function openWords({ question, missing }: Verdict): string {
  const settles = question === null ? [] : [`${text('questionHeading')}: ${questionWords(question)}`];
  const lacks =
    missing.length === 0 ? [] : [`${text('missingHeading')}: ${missing.map(missingWords).join('; ')}`];
  return [...settles, ...lacks].join('\n');
}
