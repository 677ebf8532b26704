import type { Listed } from '../../domain/listed.ts';
import { SignDrawing } from '../marks/sign.tsx';
import { cardWord } from '../words/cards.ts';
import { standingName } from '../words/names.ts';
import { badgeClass, listedStanding } from './filtering.ts';

/** What a card of our own list is: sign and role, filled where it warns, dashed where it can't be told or nobody has read it. */
export function RowBadge({ card }: { readonly card: Listed }) {
  const standing = listedStanding(card);
  if (standing === null) return <span class={`badge ${badgeClass(card)}`}>{cardWord(card)}</span>;
  return (
    <span class={`badge ${badgeClass(card)}`}>
      <span class="sg" aria-hidden="true">
        <SignDrawing standing={standing} />
      </span>
      {standing !== 'cant-tell' && <span class="sr">{standingName(standing)}</span>}
      {cardWord(card)}
    </span>
  );
}
