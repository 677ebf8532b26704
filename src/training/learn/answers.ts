import { type Chances, partsAt, worksAt } from '../../classifier/learned/chances.ts';
import { modelOf, type Stored } from '../../classifier/learned/model.ts';
import { roleWith } from '../../classifier/learned/role.ts';
import { lineOf } from '../../classifier/lines.ts';
import type { Statement } from '../../domain/statement.ts';
import type { Answer } from '../contender.ts';
import type { Example } from './examples.ts';
import type { Learned } from './learn.ts';

/** The answer that follows from the chances of a posting's lines. */
export function answerFrom(stored: Stored, lines: readonly Statement[], chances: Chances): Answer {
  const judgements = lines.map((_, line) => ({
    parts: partsAt(chances, line),
    works: worksAt(chances, line),
    evidence: [],
  }));
  const { role, probabilities, confidence } = roleWith(modelOf(stored), judgements);
  const told = lines.flatMap((line, number) => {
    const judgement = judgements[number];
    return judgement ? [lineOf(line, judgement)] : [];
  });
  return {
    role,
    probabilities,
    confidence,
    lines: told,
    deciding: [],
  };
}

/** What the models that never saw an example's company say of it, example by example. */
export function crossedAnswers(examples: readonly Example[], { stages, crossed }: Learned): Answer[] {
  return examples.map(({ lines }, i) => {
    const { chances, role } = crossed[i] ?? { chances: new Float64Array(), role: stages.role };
    return answerFrom({ ...stages, role, version: '', warn: 1 }, lines, chances);
  });
}
