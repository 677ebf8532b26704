import { boardOf } from '../../reader/address.ts';
import { cardsOf } from '../../reader/cards.ts';
import { pace } from './pace.ts';

/** Scrolls to the element of a card, without a movement where the person wants none. */
export function scrollToCard(window: Window, anchor: Element): void {
  anchor.scrollIntoView({ block: 'center', behavior: pace(window) });
}

/** Scrolls to a card of a page whose list is not followed, since it was only clicked on; false where it is gone. */
export function findCard(window: Window, identity: string): boolean {
  const { document, location } = window;
  const cards = cardsOf(document, location.href, boardOf(location.href));
  const anchor = cards.find(({ card }) => card.identity === identity)?.anchor;
  if (!anchor) return false;
  scrollToCard(window, anchor);
  return true;
}
