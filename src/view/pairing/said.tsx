import type { ComponentChildren } from 'preact';
import type { Line } from '../../domain/verdict.ts';
import { Glyph } from '../marks/glyph.tsx';
import { Marked } from '../verdict/marked.tsx';

interface SaidProps {
  readonly line: Pick<Line, 'text' | 'work' | 'evidence'>;
  /** Where it stands, and what ties it to the other side. */
  readonly children: ComponentChildren;
}

/** Words of one side, whole: glyph, quote, where they stand. */
export function Said({ line, children }: SaidProps) {
  return (
    <div class="entry">
      <Glyph work={line.work} />
      <div>
        <blockquote class="txt" dir="auto">
          <Marked line={line} />
        </blockquote>
        <p class="meta">{children}</p>
      </div>
    </div>
  );
}
