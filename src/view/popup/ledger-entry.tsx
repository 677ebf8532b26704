import { text } from '../../browser/texts.ts';
import type { Line } from '../../domain/verdict.ts';
import { Glyph } from '../marks/glyph.tsx';
import { LineWords, type ShowLine } from '../verdict/line-words.tsx';
import { Marked } from '../verdict/marked.tsx';
import { workName } from '../words/names.ts';

/** A line with its number (from 0) and whether the verdict rests on it. */
export interface Numbered {
  readonly line: Line;
  readonly at: number;
  readonly decides: boolean;
}

interface EntryProps extends Numbered {
  readonly show: ShowLine;
}

/** One line of the ledger: glyph, words with their evidence, kind of work, whether it decides. */
export function Entry({ line, at, decides, show }: EntryProps) {
  return (
    <li class="entry">
      <Glyph work={line.work} />
      <div>
        <p class="txt" dir="auto">
          <LineWords at={at} show={show}>
            <span class={decides ? `tinted ${line.work}` : undefined}>
              <Marked line={line} />
            </span>
          </LineWords>
        </p>
        <p class="meta">
          <span class={`workname ${line.work}`}>{workName(line.work)}</span>
          {decides && (
            <>
              {' · '}
              <b>{text('decides')}</b>
            </>
          )}
          {' · '}
          {text('lineNumber', at + 1)}
        </p>
      </div>
    </li>
  );
}
