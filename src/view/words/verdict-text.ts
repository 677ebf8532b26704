import { text } from '../../browser/texts.ts';
import type { Posting } from '../../domain/posting.ts';
import type { Line, Verdict } from '../../domain/verdict.ts';
import { confidenceWords } from './confidence.ts';
import { oneLine } from './escape.ts';
import { partName, roleName, standingName, workName } from './names.ts';
import { sentenceOf } from './sentence.ts';
import { LETTERS, SIGNS } from './signs.ts';

/** Quotes that a forwarded verdict carries. */
const QUOTES = 2;

/** A verdict as plain text to forward: title, sign and role; standing and sentence; two quotes; the address. */
export function verdictAsText(verdict: Verdict, posting: Pick<Posting, 'title' | 'url'>): string {
  const title = oneLine(posting.title ?? '') || text('noTitleGiven');
  const quotes = verdict.deciding.slice(0, QUOTES).flatMap((at) => {
    const line = verdict.lines[at];
    return line ? [quoteText(line, at)] : [];
  });
  return [
    text('equationText', title, SIGNS[verdict.standing], roleName(verdict)),
    text(
      'standingText',
      standingName(verdict.standing),
      confidenceWords(verdict),
      sentenceOf(verdict, posting.title),
    ),
    quotes.join('\n'),
    posting.url,
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

/** Where a quote stands ("duty, line 4"). `at` is the line's number from 0; people see it plus one. */
export function placeOf(line: Line, at: number): string {
  return text('lineAt', partName(line.part), at + 1);
}

function quoteText(line: Line, at: number): string {
  return text('quoteText', LETTERS[line.work], oneLine(line.text), workName(line.work), placeOf(line, at));
}
