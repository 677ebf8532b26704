import type { Judgement, Statement } from '../domain/statement.ts';
import { findSignals } from './find-signals.ts';
import { partsOf } from './parts.ts';
import { worksOf } from './works.ts';

/** Judges each line by signals, headings and wording alone: nothing in it was learned. */
export function judgeBySignals(lines: readonly Statement[]): Judgement[] {
  const parts = partsOf(lines);
  return lines.map(({ text }, number) => {
    const evidence = findSignals(text);
    return {
      parts: parts[number] ?? { duty: 0, required: 0, nice: 0, rest: 1 },
      works: worksOf(evidence),
      evidence,
    };
  });
}
