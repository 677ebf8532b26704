import type { Line } from '../../src/domain/verdict.ts';
import type { LineWork, Part } from '../../src/domain/work.ts';

/** A line as the classifier judged it, for tests of what comes after the judging. */
export function lineOf(part: Part, work: LineWork, text: string, score = 0.9): Line {
  const source = { block: 0, from: 0, to: text.length };
  return { text, source, heading: null, bullet: true, part, work, score, evidence: [] };
}
