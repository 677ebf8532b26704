import type { Line } from '../domain/verdict.ts';
import { TITLE_FIELDS } from '../signals/titles-fields.ts';
import { termsIn, termsOf } from './claim-terms.ts';
import { wordsOf } from './claim-words.ts';
import { LEAST_WHOLE } from './role.ts';
import { type Mass, massOf } from './shares.ts';

const FIELDS = termsOf(TITLE_FIELDS);

/** Whether a line of work names AI or ML at all, in whatever sense. */
export const namesAi = ({ text, part }: Pick<Line, 'text' | 'part'>): boolean =>
  part !== 'rest' && mentionsAi(text);

function mentionsAi(text: string): boolean {
  return termsIn(FIELDS, wordsOf(text)).some(({ entry }) => ['ai', 'ml', 'both'].includes(entry.field));
}

/**
 * From this score (0 to 1) on a duty is general; concrete ones of trades that are not named lie below. Of the 7,000
 * postings of the corpus one more is left untold with it than with 0.75.
 */
const GENERAL = 0.6;

/** Below this score (0 to 1) a line that names AI is likelier to be something else than the work it is nearest to. */
const SAID = 0.5;

/** A line that names AI and is hardly surer of its work than of being talk ("exciting ML projects") is taken for talk. */
const asTalk = (line: Line): Line =>
  line.score < SAID && namesAi(line) ? { ...line, work: 'nothing', score: GENERAL } : line;

/**
 * Whether a posting talks of AI and says too little of the work to tell: no line speaks for any work, the duties are
 * general, and all lines together count less than the readable rule asks for (one or two general duties). A
 * short posting of another job stays one.
 */
export function saysTooLittle(told: readonly Line[]): boolean {
  const lines = told.map(asTalk);
  const { whole, stated } = massOf(lines);
  if (stated > 0 || whole >= LEAST_WHOLE || !lines.some(namesAi)) return false;
  return lines.every(({ part, score }) => part !== 'duty' || score >= GENERAL);
}

/** Less than this, in duties, of general lines is no description of other work. Chosen on the train corpus. */
const FEW = 2;

/**
 * Whether a posting says too little of the work for a warning: it talks of AI, be it of the company alone, hardly a
 * line speaks for any work, and the general ones are few (six duties).
 */
export const saysTooLittleToWarn = ({ whole, stated }: Mass, lines: readonly Line[]): boolean =>
  stated < LEAST_WHOLE && whole < FEW && lines.some(({ text }) => mentionsAi(text));
