import type { Board, CardPlaces } from '../domain/board.ts';
import type { Card } from '../domain/page.ts';
import { addressOf, webAddress } from './address.ts';
import { cardAt, isSame } from './card.ts';
import { ownerOf } from './company.ts';
import { inlineCards } from './inline-cards.ts';
import { type Climb, climbAsking, climbIn, elementAt } from './places.ts';

/** Reads the card that an anchor shows by a board's places. */
type Read = (anchor: Element, places: CardPlaces) => Card | null;

/** A card and the element that shows it, null where only the page's data lists it; it never leaves the reader. */
export interface PlacedCard {
  readonly card: Card;
  readonly anchor: Element | null;
}

/** Whether an address shows a list of jobs of the board. */
export function isListAddress(url: string, board: Board): boolean {
  const address = webAddress(url);
  if (address === null) return false;
  return (board.list ?? []).some((pattern) => pattern.test(address.pathname + address.search));
}

/** Whether an address is one of a posting or a list that its board knows. Cheap: no page is read. */
export function promisesJobs(url: string): boolean {
  const { board, id } = addressOf(url);
  return board !== null && (id !== null || isListAddress(url, board));
}

/** The attributes in which a board's cards say which job they show. */
export function attributesOf({ cards = [] }: Board): string[] {
  const places = cards.flatMap(({ title, link, id = [] }) => [...title, ...link, ...id]);
  const named = places.flatMap((place) => (typeof place === 'string' ? [] : (place.attribute ?? [])));
  return [...new Set(named)];
}

/** The cards of a list, in page order, each job once; empty where the address is no list of the board. */
export function cardsOf(page: Document, url: string, board: Board | null): PlacedCard[] {
  const list = board === null ? null : listAt(page, url, board);
  return list === null ? [] : [...list.cards()].filter((card) => card !== null);
}

/** Whether a page shows a list of the board at its address: one card makes it one. */
export function hasCards(page: Document, url: string, board: Board | null): boolean {
  const list = board === null ? null : listAt(page, url, board);
  if (list !== null) for (const card of list.cards()) if (card !== null) return true;
  return false;
}

/** A list as it stands in the page, whose cards can be read one by one. */
export interface CardList {
  /** The cards in page order, each job once. Null where one more place held none: a moment to give way. */
  readonly cards: () => Generator<PlacedCard | null, void>;
  /** What an anchor shows by now; null where it is no card any more. */
  readonly cardAt: (anchor: Element) => Card | null;
  /** The element of an anchor that shows the card's title; the anchor itself where none does. */
  readonly titleAt: (anchor: Element) => Element;
}

/** The list at an address, null where the address is none of the board. Its data is read once, now. */
export function listAt(page: Document, url: string, board: Board): CardList | null {
  if (!isListAddress(url, board)) return null;
  const owner = ownerOf(page, url, board, null);
  const data = board.inlineCards === undefined ? [] : inlineCards(page, board.inlineCards, url);
  const placesOf = (anchor: Element) => (board.cards ?? []).filter(({ each }) => anchor.matches(each));
  const reading =
    (climb: Climb): Read =>
    (anchor, places) => {
      const card = cardAt(anchor, places, { board, url, owner, climb });
      return card === null ? null : (data.find((one) => isSame(one, card)) ?? card);
    };
  return {
    *cards() {
      const shown = yield* rendered(page, board, reading(climbIn(page)));
      if (!shown) yield* onceEach(data.filter(isShown(page)));
    },
    cardAt: (anchor) => first(placesOf(anchor), (places) => reading(climbAsking)(anchor, places)),
    titleAt: (anchor) => first(placesOf(anchor), ({ title }) => elementAt(anchor, title)) ?? anchor,
  };
}

function onceEach(cards: readonly Card[]): PlacedCard[] {
  const first = new Map(cards.toReversed().map((card) => [card.identity, card]));
  return cards.filter((card) => first.get(card.identity) === card).map((card) => ({ card, anchor: null }));
}

function first<T, U>(all: readonly T[], give: (one: T) => U | null): U | null {
  for (const one of all) {
    const given = give(one);
    if (given !== null) return given;
  }
  return null;
}

/** Data may be of the list before an in-page move: where the page shows anything, it must show the card's title. */
function isShown(page: Document): (card: Card) => boolean {
  const text = page.body?.textContent ?? '';
  return ({ title }) => text.trim() === '' || (title !== null && text.includes(title));
}

/** The cards of the first layout that shows any; gives whether one did. */
function* rendered(page: Document, board: Board, readAt: Read): Generator<PlacedCard | null, boolean> {
  const seen = new Set<string>();
  for (const places of board.cards ?? []) {
    for (const anchor of page.querySelectorAll(places.each)) {
      const card = readAt(anchor, places);
      const isNew = card !== null && !seen.has(card.identity);
      if (isNew) seen.add(card.identity);
      yield isNew ? { card, anchor } : null;
    }
    if (seen.size > 0) return true;
  }
  return false;
}
