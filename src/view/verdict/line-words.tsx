import type { ComponentChildren } from 'preact';
import { text } from '../../browser/texts.ts';

/** Shows a line in the page, by its number from 0; null where there is no page to show it in. */
export type ShowLine = ((at: number) => void) | null;

interface LineWordsProps {
  readonly at: number;
  readonly show: ShowLine;
  readonly children: ComponentChildren;
}

/** The posting's own words: a button that looks like a quote where the page can show the line, else plain. */
export function LineWords({ at, show, children }: LineWordsProps) {
  if (show === null) return <span class="words">{children}</span>;
  return (
    <button type="button" class="words" title={text('showLine')} onClick={() => show(at)}>
      {children}
    </button>
  );
}
