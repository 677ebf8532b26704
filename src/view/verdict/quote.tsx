import type { Line } from '../../domain/verdict.ts';
import { Glyph } from '../marks/glyph.tsx';
import { workName } from '../words/names.ts';
import { placeOf } from '../words/verdict-text.ts';
import { Fitted } from './fitted.tsx';
import { LineWords, type ShowLine } from './line-words.tsx';

interface QuoteProps {
  readonly line: Line;
  /** The line's number, from 0. */
  readonly at: number;
  readonly show: ShowLine;
}

/** One line of the posting as a quote in the sheet: glyph in the margin, words, and where they stand. */
export function Quote({ line, at, show }: QuoteProps) {
  return (
    <li class="quote sheet">
      <span class="mark">
        <Glyph work={line.work} />
      </span>
      <div>
        <blockquote dir="auto">
          <LineWords at={at} show={show}>
            <Fitted key={line.text} line={line} />
          </LineWords>
        </blockquote>
        <p class="src">
          <span class={`workname ${line.work}`}>{workName(line.work)}</span> · {placeOf(line, at)}
        </p>
      </div>
    </li>
  );
}
