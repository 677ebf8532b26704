import { blocksOf, classify, judgeBySignals } from '../../classifier/index.ts';
import { Role } from '../../domain/role.ts';
import type { Verdict } from '../../domain/verdict.ts';
import { align } from '../align.ts';
import type { Answer, Contender } from '../contender.ts';
import type { Labelled } from '../corpus.ts';

/** What a verdict says, line by line of the corpus. Where only a confidence is known, the other roles share the rest. */
export function answerOf(posting: Labelled, verdict: Verdict): Answer {
  const other = (1 - verdict.confidence) / (Role.options.length - 1);
  const numbers = align(
    posting.lines.map(({ text }) => text),
    verdict.lines.map(({ text }) => text),
  );
  return {
    role: verdict.role,
    confidence: verdict.confidence,
    probabilities: Role.options.map((role) => (role === verdict.role ? verdict.confidence : other)),
    lines: numbers.map((number) => verdict.lines[number] ?? { part: 'rest', work: 'nothing' }),
    deciding: verdict.deciding,
  };
}

/** Our signals and the readable rule, nothing learned. */
export const signalsOnly: Contender = {
  name: 'signals',
  fit: () => (posting) =>
    answerOf(posting, classify({ title: posting.title, blocks: blocksOf(posting.text) }, judgeBySignals)),
};
