import { useRef } from 'preact/hooks';
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
  const list = useRef<HTMLElement>(null);
  // The button leaves with what was put away; the focus stays in the list.
  const showAll = () => {
    list.current?.focus();
    events.filter({ ...EVERYTHING, how: filter.how });
  };
  return (
    <>
      <main class="listing" ref={list} tabIndex={-1}>
        <FilterBar listed={listed} filter={filter} choose={events.filter} />
        <Away state={state} showAll={showAll} />
        <Cards state={state} events={events} />
      </main>
      {posting && <BackLine of="postingIsOpen" words="backToPosting" back={events.closeList} />}
      {!posting && offer && <BoardLine offer={offer} events={events} />}
    </>
  );
}

interface AwayProps extends Pick<ListProps, 'state'> {
  readonly showAll: () => void;
}

/** How many are put away, and the click that brings them back; what the page no longer does with its list. */
function Away({ state: { listed, filter, gone, lost }, showAll }: AwayProps) {
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
          <button type="button" class="btn" onClick={showAll}>
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
