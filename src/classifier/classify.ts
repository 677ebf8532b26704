import type { Block } from '../domain/posting.ts';
import type { Judgement, Statement } from '../domain/statement.ts';
import { DIMENSIONS, type Verdict } from '../domain/verdict.ts';
import { readTitle } from './claim.ts';
import { confidenceOf, isConfident, MODEL } from './confidence.ts';
import { decidingOf } from './deciding.ts';
import { judgeBySignals } from './judge-by-signals.ts';
import { languageOf } from './language.ts';
import { lineOf } from './lines.ts';
import { ruleOf } from './role.ts';
import { massOf } from './shares.ts';
import { standingOf } from './standing.ts';
import { statements } from './statements.ts';

export { MODEL };

/** What is judged of a posting. The title moves claim, level and standing, never the role. */
export interface Judged {
  readonly title: string | null;
  readonly blocks: readonly Block[];
  /** The pay as stated outside the blocks, as text. */
  readonly pay?: string | null;
  /** BCP 47, as the page declares it; used where the text itself does not tell. */
  readonly language?: string | null;
}

/** Judges each statement of a posting, in order. */
export type LineJudge = (lines: readonly Statement[]) => readonly Judgement[];

/** What a posting really is. Pure and total: any blocks give a Verdict, the same blocks the same one. */
export function classify(posting: Judged, judge: LineJudge = judgeBySignals): Verdict {
  const cut = statements(posting.blocks);
  const judgements = judge(cut);
  const lines = cut.flatMap((statement, number) => {
    const judgement = judgements[number];
    return judgement === undefined ? [] : [lineOf(statement, judgement)];
  });
  const mass = massOf(lines);
  const { role, sub, margin } = ruleOf(mass);
  const confidence = confidenceOf(margin);
  const title = readTitle(posting.title);
  const standing = standingOf({
    claim: title.claim,
    role,
    level: title.level,
    confident: isConfident(confidence),
  });
  return {
    ...title,
    ...standing,
    role,
    sub,
    confidence,
    shares: mass.shares,
    generic: mass.generic,
    deciding: decidingOf(lines, role, sub),
    lines,
    table: DIMENSIONS.map((dimension) => ({ dimension, quotes: [] })),
    trainingLoop: { touched: null, quotes: [] },
    pay: null,
    missing: [],
    question: null,
    language: languageOf(cut.map(({ text }) => text).join('\n')) ?? posting.language ?? null,
    model: MODEL,
  };
}
