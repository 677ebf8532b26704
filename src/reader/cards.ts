import type { Board, CardPlaces } from '../domain/board.ts';
import type { Card } from '../domain/page.ts';
import { addressOf, webAddress } from './address.ts';
import { textAt } from './places.ts';

/** A card and the element that shows it; the element never leaves the reader. */
export interface PlacedCard {
  readonly card: Card;
  readonly anchor: Element;
}

/** The cards of a list, in page order, each job once; empty where the address is no list of the board. */
export function cardsOf(page: Document, url: string, board: Board | null): PlacedCard[] {
  const address = webAddress(url);
  if (address === null || board === null) return [];
  const path = address.pathname + address.search;
  if (!(board.list ?? []).some((pattern) => pattern.test(path))) return [];
  for (const places of board.cards ?? []) {
    const cards = [...page.querySelectorAll(places.each)].flatMap((anchor) =>
      cardAt(anchor, places, board, url),
    );
    if (cards.length > 0) return cards;
  }
  return [];
}

function cardAt(anchor: Element, places: CardPlaces, board: Board, base: string): PlacedCard[] {
  const title = textAt(anchor, places.title);
  if (title === null) return [];
  const link = webAddress(textAt(anchor, places.link) ?? '', base);
  const address = link === null ? null : addressOf(link.href);
  const id = textAt(anchor, places.id ?? []) ?? address?.id ?? null;
  const [company, place] = [textAt(anchor, places.company), textAt(anchor, places.place)];
  const identity =
    id !== null ? `${board.id}:${id}` : (address?.identity ?? `${board.id}:${title}|${company ?? ''}`);
  return [{ anchor, card: { identity, title, company, place, url: address?.url ?? null, text: null } }];
}
