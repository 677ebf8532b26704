import { text } from '../../browser/texts.ts';
import { hostsWords } from '../words/where.ts';
import type { BoardOffer, PopupEvents } from './state.ts';

interface BoardLineProps {
  readonly offer: BoardOffer;
  readonly events: Pick<PopupEvents, 'turnOn' | 'turnOff'>;
}

/** The line that offers to turn the page's board on, naming what is granted, or off. */
export function BoardLine({ offer, events }: BoardLineProps) {
  if (offer.on) {
    return (
      <aside class="offer">
        <p>{text('offerIsOn', offer.name)}</p>
        <button type="button" class="btn" onClick={() => events.turnOff(offer)}>
          {text('turnOff')}
        </button>
      </aside>
    );
  }
  return (
    <aside class="offer">
      <p title={offer.hosts.join(', ')}>
        {text('offerOn', hostsWords(offer.hosts))} {offer.termsForbid && text('offerTerms', offer.name)}
      </p>
      <button type="button" class="btn" onClick={() => events.turnOn(offer)}>
        {text('turnOn')}
      </button>
    </aside>
  );
}
