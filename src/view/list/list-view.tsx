import { text } from '../../browser/texts.ts';
import { EVERYTHING } from '../../domain/listed.ts';
import { BackLine } from '../popup/back-line.tsx';
import { BoardLine } from '../popup/board-line.tsx';
import type { PopupEvents, PopupState } from '../popup/state.ts';
import { awayWords } from '../words/cards.ts';
import { CardRow } from './card-row.tsx';
import { FilterBar } from './filter-bar.tsx';
import { isAway } from './filtering.ts';

interface ListProps {
  readonly state: Extract<PopupState, { readonly kind: 'list' }>;
  readonly events: PopupEvents;
}

/** The page's list: what its postings are, and which of them are put away. */
export function ListView({ state, events }: ListProps) {
  const { listed, filter, offer, posting } = state;
  return (
    <>
      <main class="listing">
        <FilterBar listed={listed} filter={filter} choose={events.filter} />
        <Away state={state} events={events} />
        <Cards state={state} events={events} />
      </main>
      {posting && <BackLine of="postingIsOpen" words="backToPosting" back={events.closeList} />}
      {!posting && offer && <BoardLine offer={offer} events={events} />}
    </>
  );
}

/** How many are put away, and the click that brings them back; what the page no longer does with its list. */
function Away({ state: { listed, filter, gone, lost }, events }: ListProps) {
  const away = listed.filter((card) => isAway(card, filter)).length;
  return (
    <p class="away" role="status">
      {lost === true && (
        <span>
          {text('listLost')} {text('listLostHint')}
        </span>
      )}
      {gone && <span>{text('cardGone')}</span>}
      {away > 0 && (
        <>
          {awayWords(away)}
          <button type="button" class="btn" onClick={() => events.filter({ ...EVERYTHING, how: filter.how })}>
            {text('showAll')}
          </button>
        </>
      )}
    </p>
  );
}

function Cards({ state: { listed, filter }, events }: ListProps) {
  const cards = listed.map((card) => ({ card, away: isAway(card, filter) }));
  return (
    <ul class="cards">
      {cards
        .filter(({ away }) => !away || filter.how === 'fold')
        .map(({ card, away }) => (
          <CardRow key={card.identity} card={card} folded={away} show={events.showCard} />
        ))}
    </ul>
  );
}
