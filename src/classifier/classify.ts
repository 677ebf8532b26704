import type { Block } from '../domain/posting.ts';
import type { Judgement, Statement } from '../domain/statement.ts';
import type { Verdict } from '../domain/verdict.ts';
import { readTitle } from './claim.ts';
import { confidenceOf, isConfident, MODEL } from './confidence.ts';
import { decidingOf } from './deciding.ts';
import { judgeBySignals } from './judge-by-signals.ts';
import { languageOf } from './language.ts';
import { lineOf } from './lines.ts';
import { missingOf, questionOf } from './missing.ts';
import { payOf } from './pay.ts';
import { ruleOf } from './role.ts';
import { massOf } from './shares.ts';
import { standingOf } from './standing.ts';
import { statements } from './statements.ts';
import { tableOf } from './table.ts';
import { trainingLoopOf } from './table-training.ts';

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
  const { shares, generic } = mass;
  const { role, sub, margin } = ruleOf(mass);
  const confidence = confidenceOf(margin);
  const title = readTitle(posting.title);
  const held = standingOf({
    claim: title.claim,
    role,
    level: title.level,
    confident: isConfident(confidence),
  });
  const table = tableOf(lines);
  const told = { ...held, occupation: title.occupation, role, shares, lines, table };
  return {
    ...title,
    ...held,
    role,
    sub,
    confidence,
    shares,
    generic,
    deciding: decidingOf(lines, role, sub),
    lines,
    table,
    trainingLoop: trainingLoopOf(lines),
    pay: payOf(lines, posting.pay ?? null),
    missing: missingOf(told),
    question: questionOf(told),
    language: languageOf(cut.map(({ text }) => text).join('\n')) ?? posting.language ?? null,
    model: MODEL,
  };
}
