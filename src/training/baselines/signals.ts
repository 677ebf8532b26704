import { blocksOf, bySignals, classify } from '../../classifier/index.ts';
import { Role } from '../../domain/role.ts';
import type { Verdict } from '../../domain/verdict.ts';
import type { Answer, Contender } from '../contender.ts';

/** What a verdict says, as a contender says it. Where only a confidence is known, the other roles share the rest. */
export function answerOf(verdict: Verdict): Answer {
  const other = (1 - verdict.confidence) / (Role.options.length - 1);
  return {
    role: verdict.role,
    confidence: verdict.confidence,
    probabilities: Role.options.map((role) => (role === verdict.role ? verdict.confidence : other)),
    lines: verdict.lines,
    deciding: verdict.deciding,
  };
}

/** Our signals and the readable rule, nothing learned. */
export const signalsOnly: Contender = {
  name: 'signals',
  learn: () => (posting) =>
    answerOf(classify({ title: posting.title, blocks: blocksOf(posting.text) }, bySignals)),
};
