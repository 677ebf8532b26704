import type { ComponentChildren } from 'preact';
import type { Line } from '../../domain/verdict.ts';
import { type Excerpt, excerptOf } from '../words/excerpt.ts';

interface MarkedProps {
  readonly line: Pick<Line, 'text' | 'evidence'>;
  /** UTF-16 code units that there is room for; all of the line without it. */
  readonly room?: number;
}

/** The words of a line with the evidence in them underlined, each in the stroke of its work. */
export function Marked({ line, room }: MarkedProps) {
  const { from, to } = room ? excerptOf(line.text, line.evidence, room) : { from: 0, to: line.text.length };
  return (
    <>
      {from > 0 ? '… ' : ''}
      {pieces(line, { from, to })}
      {to < line.text.length ? ' …' : ''}
    </>
  );
}

/** Text and marks in turn; of evidence that overlaps, the one that begins first is drawn. */
function pieces({ text, evidence }: MarkedProps['line'], { from, to }: Excerpt): ComponentChildren[] {
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
