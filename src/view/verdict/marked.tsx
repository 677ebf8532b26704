import type { ComponentChildren } from 'preact';
import type { Evidence, Line } from '../../domain/verdict.ts';
import { type Excerpt, excerptOf } from '../words/excerpt.ts';
import { drawnEvidence } from './drawn-evidence.ts';

interface MarkedProps {
  readonly line: Pick<Line, 'text' | 'work' | 'evidence'>;
  /** UTF-16 code units that there is room for; all of the line without it. */
  readonly room?: number;
}

/** The words of a line with the evidence that speaks for its work underlined, in the stroke of that work. */
export function Marked({ line, room }: MarkedProps) {
  const { text } = line;
  const evidence = drawnEvidence(line);
  const { from, to } = room ? excerptOf(text, evidence, room) : { from: 0, to: text.length };
  return (
    <>
      {from > 0 ? '… ' : ''}
      {pieces(text, evidence, { from, to })}
      {to < text.length ? ' …' : ''}
    </>
  );
}

/** Text and marks in turn; of evidence that overlaps, the one that begins first is drawn. */
function pieces(text: string, evidence: readonly Evidence[], { from, to }: Excerpt): ComponentChildren[] {
  const drawn: ComponentChildren[] = [];
  let at = from;
  for (const found of evidence.toSorted((a, b) => a.from - b.from || b.to - a.to)) {
    if (found.from < at || found.to > to || found.to <= found.from) continue;
    drawn.push(text.slice(at, found.from));
    drawn.push(<mark class={`ev ${found.work}`}>{text.slice(found.from, found.to)}</mark>);
    at = found.to;
  }
  return [...drawn, text.slice(at, to)];
}
