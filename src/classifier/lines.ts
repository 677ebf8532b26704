import type { Judgement, Statement } from '../domain/statement.ts';
import type { Line } from '../domain/verdict.ts';
import { LineWork, Part } from '../domain/work.ts';

/**
 * A judged statement as a line: its likeliest part and work, and how surely (0 to 1) it speaks for that work. The rest
 * of a posting (company, benefits, legal text) speaks for nothing and carries no evidence.
 */
export function lineOf(statement: Statement, { parts, works, evidence }: Judgement): Line {
  const part = likeliest(Part.options, parts);
  if (part === 'rest') return { ...statement, part, work: 'nothing', score: parts.rest, evidence: [] };
  const work = likeliest(LineWork.options, works);
  return { ...statement, part, work, score: works[work], evidence: [...evidence] };
}

/** Judged statements as lines, in order. */
export function linesOf(statements: readonly Statement[], judgements: readonly Judgement[]): Line[] {
  return statements.flatMap((statement, number) => {
    const judgement = judgements[number];
    return judgement === undefined ? [] : [lineOf(statement, judgement)];
  });
}

function likeliest<T extends string>(keys: readonly T[], record: Readonly<Record<T, number>>): T {
  return keys.reduce((best, key) => (record[key] > record[best] ? key : best));
}
