import { text } from '../../browser/texts.ts';
import { postingsWords, warningsWords } from '../words/cards.ts';
import type { ListCounts } from './state.ts';

interface ListLineProps {
  readonly list: ListCounts;
  readonly open: () => void;
}

/** Beside or under the verdict on a posting that its list has opened: what the list holds, and the way there. */
export function ListLine({ list: { postings, warnings }, open }: ListLineProps) {
  return (
    <aside class="offer to-list">
      <p>{text('inThisList', postingsWords(postings), warningsWords(warnings))}</p>
      <button type="button" class="btn" onClick={open}>
        {text('openList')}
      </button>
    </aside>
  );
}
