import { text } from '../../browser/texts.ts';
import type { Listed } from '../../domain/listed.ts';
import { cardWhere } from '../words/cards.ts';
import { RowBadge } from './row-badge.tsx';

interface CardRowProps {
  readonly card: Listed;
  /** Whether the person put it away: then its first line stands for it. */
  readonly folded: boolean;
  readonly show: (identity: string) => void;
}

/** One card of the list; pressing it scrolls the page there. */
export function CardRow({ card, folded, show }: CardRowProps) {
  const below = folded ? '' : cardWhere(card);
  return (
    <li class={folded ? 'card folded' : 'card'}>
      <button type="button" title={text('showCard')} onClick={() => show(card.identity)}>
        <span class="t">{card.title?.trim() ? <bdi>{card.title}</bdi> : text('noTitleGiven')}</span>
        <RowBadge card={card} />
        {below && (
          <span class="of">
            <bdi>{below}</bdi>
          </span>
        )}
      </button>
    </li>
  );
}
