import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { text } from '../../browser/texts.ts';

/** Lines drawn at once: a text of 20,000 lines must not stop the popup. */
const AT_ONCE = 100;

interface InPartsProps<T> {
  readonly all: readonly T[];
  /** One of them as a list item. */
  readonly draw: (one: T) => ComponentChildren;
}

/** A list of lines, the first hundred at first; more when they are asked for. */
export function InParts<T>({ all, draw }: InPartsProps<T>) {
  const [drawn, setDrawn] = useState(AT_ONCE);
  const left = all.length - drawn;
  return (
    <>
      <ul class="ledger">{all.slice(0, drawn).map(draw)}</ul>
      {left > 0 && (
        <button type="button" class="btn" onClick={() => setDrawn(drawn + AT_ONCE)}>
          {text('showMore', Math.min(left, AT_ONCE))}
        </button>
      )}
    </>
  );
}
