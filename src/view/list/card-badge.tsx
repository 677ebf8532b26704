import type { Listed } from '../../domain/listed.ts';
import { SignDrawing } from '../marks/sign.tsx';
import { cardWord } from '../words/cards.ts';
import { standingName } from '../words/names.ts';
import { listedStanding, warns } from './filtering.ts';

/** What a card is: sign and role, filled where it warns, dashed where it can't be told or nobody has read it. */
export function CardBadge({ card }: { readonly card: Listed }) {
  const standing = listedStanding(card);
  if (standing === null) return <span class="badge only">{cardWord(card)}</span>;
  return (
    <span class={`badge ${standing}${warns(card) ? ' warns' : ''}`}>
      <span class="sg" aria-hidden="true">
        <SignDrawing standing={standing} />
      </span>
      {standing !== 'cant-tell' && <span class="sr">{standingName(standing)}</span>}
      {cardWord(card)}
    </span>
  );
}
