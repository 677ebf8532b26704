import type { Judgement, Statement } from '../domain/statement.ts';
import { findSignals } from './find-signals.ts';
import { partsOf } from './parts.ts';
import { leanOf, worksOf } from './works.ts';

/** Judges each line by signals, headings and wording alone: nothing in it was learned. */
export function judgeBySignals(lines: readonly Statement[]): Judgement[] {
  const parts = partsOf(lines);
  const found = lines.map(({ text }) => findSignals(text));
  const lean = leanOf(found.filter((_, number) => (parts[number]?.rest ?? 1) < 0.5));
  return found.map((evidence, number) => ({
    parts: parts[number] ?? { duty: 0, required: 0, nice: 0, rest: 1 },
    works: worksOf(evidence, lean),
    evidence,
  }));
}
