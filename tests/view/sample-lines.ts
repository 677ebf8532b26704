import type { Evidence, Line } from '../../src/domain/verdict.ts';
import type { LineWork, Part, Work } from '../../src/domain/work.ts';

const WORKS: Readonly<Record<string, Work>> = {
  W: 'wiring',
  B: 'building',
  A: 'analysis',
  S: 'software',
  D: 'data',
  L: 'annotation',
  M: 'management',
};

/** A line from text with its evidence in braces: `Own {W|prompts} and {W|evals}.` */
export function line(part: Part, work: LineWork, marked: string, block: number): Line {
  let text = '';
  const evidence: Evidence[] = [];
  for (const piece of marked.split(/(\{\w\|[^}]+\})/)) {
    const [, letter, term] = /^\{(\w)\|([^}]+)\}$/.exec(piece) ?? [];
    const found = WORKS[letter ?? ''];
    if (found && term) {
      evidence.push({ from: text.length, to: text.length + term.length, term, work: found, weight: 2 });
    }
    text += term ?? piece;
  }
  const source = { block, from: 0, to: text.length };
  return { text, source, heading: null, bullet: true, part, work, score: 0.9, evidence };
}
