import { blocksOf } from '../../classifier/blocks.ts';
import { ruleOf } from '../../classifier/role.ts';
import { massOf } from '../../classifier/shares.ts';
import { statements } from '../../classifier/statements.ts';
import type { Line } from '../../domain/verdict.ts';
import type { Labelled } from '../corpus.ts';
import { textHash } from '../folds.ts';

/** About how many lines of work, and of the rest, a shortened posting keeps. */
const WORK_LINES = 6;
const REST_LINES = 2;

/** A line as its reader saw it, for the readable rule. */
function asRead({ text, part, work }: Labelled['lines'][number]): Line {
  const source = { block: 0, from: 0, to: text.length };
  return { text, part, work, source, heading: null, bullet: false, score: 1, evidence: [] };
}

/** The statements of a posting that are lines of work, by their texts. */
function workOf({ lines }: Labelled): ReadonlySet<string> {
  return new Set(lines.filter(({ part }) => part !== 'rest').map(({ text }) => text));
}

/** The text with only some of its lines, drawn by their hashes: the same ones each time. */
function thinned(posting: Labelled): string {
  const work = workOf(posting);
  const written = posting.text.split('\n');
  const isWork = written.map((line) => statements(blocksOf(line)).some(({ text }) => work.has(text)));
  const works = isWork.filter(Boolean).length;
  const chance = (is: boolean): number => (is ? WORK_LINES / works : REST_LINES / (written.length - works));
  return written
    .filter((_, i) => textHash(`${i} ${posting.id} ${i}`) / 2 ** 32 < chance(isWork[i] === true))
    .join('\n');
}

/**
 * A posting cut down to a few of its lines, so that short texts are learned too; null where those that are left no
 * longer speak for the role by the readable rule, or where the posting is short as it is.
 */
export function shortened(posting: Labelled): Labelled | null {
  if (workOf(posting).size <= WORK_LINES) return null;
  const text = thinned(posting);
  const left = new Set(statements(blocksOf(text)).map((statement) => statement.text));
  const lines = posting.lines.filter((line) => left.has(line.text));
  const { role, sub } = ruleOf(massOf(lines.map(asRead)));
  return role === posting.role && sub === posting.sub ? { ...posting, text, lines } : null;
}
