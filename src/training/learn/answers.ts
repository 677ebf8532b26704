import { type Chances, partsAt, worksAt } from '../../classifier/learned/chances.ts';
import { modelOf, type Stored } from '../../classifier/learned/model.ts';
import { roleWith } from '../../classifier/learned/role.ts';
import { linesOf } from '../../classifier/lines.ts';
import type { Answer } from '../contender.ts';
import type { Example } from './examples.ts';
import type { Learned } from './learn.ts';

/** The answer that follows from the chances of an example's lines. */
export function answerFrom(stored: Stored, { lines, notes }: Example, chances: Chances): Answer {
  const judged = notes.map((note, line) => ({
    parts: partsAt(chances, line),
    works: worksAt(chances, line),
    evidence: [],
    note,
  }));
  const { role, probabilities, confidence } = roleWith(modelOf(stored), judged);
  return { role, probabilities, confidence, lines: linesOf(lines, judged), deciding: [] };
}

/** What the models that never saw an example's company say of it, example by example. */
export function crossedAnswers(
  examples: readonly Example[],
  { stages, crossed }: Learned,
  hybrid: number,
): Answer[] {
  return examples.map((example, i) => {
    const { chances, text, role } = crossed[i] ?? { ...stages, chances: new Float64Array() };
    return answerFrom({ ...stages, text, role, version: '', hybrid, warn: 1 }, example, chances);
  });
}
