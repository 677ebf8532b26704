import type { Board, CardPlaces } from '../domain/board.ts';
import type { Card } from '../domain/page.ts';
import type { Places } from '../domain/places.ts';
import { type Address, addressOf, identityOf, webAddress } from './address.ts';
import { textOfBlocks } from './blocks.ts';
import { ownerOf } from './company.ts';
import { inlineCards } from './inline-cards.ts';
import { type Climb, climbIn, textAt } from './places.ts';
import { blocksAt } from './rendered.ts';
import { bare } from './text.ts';

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

/** The cards of a list, in page order, each job once; empty where the address is no list of the board. */
export function cardsOf(page: Document, url: string, board: Board | null): PlacedCard[] {
  if (board === null || !isListAddress(url, board)) return [];
  const shown = renderedCards(page, url, board);
  const data = board.inlineCards === undefined ? [] : inlineCards(page, board.inlineCards, url);
  if (shown.length === 0) return onceEach(data.filter(isShown(page)));
  return shown.map(({ card, anchor }) => ({ anchor, card: data.find((one) => isSame(one, card)) ?? card }));
}

function onceEach(cards: readonly Card[]): PlacedCard[] {
  const first = new Map(cards.toReversed().map((card) => [card.identity, card]));
  return cards.filter((card) => first.get(card.identity) === card).map((card) => ({ card, anchor: null }));
}

/** Data of another title is of another job, whatever id it bears; a title may be cut where it is shown. */
function isSame(data: Card, shown: Card): boolean {
  if (data.identity !== shown.identity) return false;
  const [long, short] = [bare(data.title ?? ''), bare(shown.title ?? '')];
  return short !== '' && long !== '' && (long.includes(short) || short.includes(long));
}

/** Data may be of the list before an in-page move: where the page shows anything, it must show the card's title. */
function isShown(page: Document): (card: Card) => boolean {
  const text = page.body?.textContent ?? '';
  return ({ title }) => text.trim() === '' || (title !== null && text.includes(title));
}

function renderedCards(page: Document, url: string, board: Board): PlacedCard[] {
  const owner = ownerOf(page, url, board, null);
  const climb = climbIn(page);
  for (const places of board.cards ?? []) {
    const seen = new Set<string>();
    const cards = [...page.querySelectorAll(places.each)].flatMap((anchor) => {
      const card = cardAt(anchor, places, { board, url, owner, climb });
      if (card === null || seen.has(card.identity)) return [];
      seen.add(card.identity);
      return [{ card, anchor }];
    });
    if (cards.length > 0) return cards;
  }
  return [];
}

/** What the cards of one list have in common. */
interface List {
  readonly board: Board;
  readonly url: string;
  readonly owner: string | null;
  readonly climb: Climb;
}

function cardAt(anchor: Element, places: CardPlaces, list: List): Card | null {
  const { board, url: base, owner } = list;
  const at = (part: Places): string | null => textAt(anchor, part, list.climb);
  const title = at(places.title);
  if (title === null) return null;
  const href = at(places.link);
  const link = href === null ? null : webAddress(href, base);
  const address = link === null ? null : addressOf(link.href);
  const id = at(places.id ?? []);
  if (contradicts(id, address, board)) return null;
  const [company, place] = [at(places.company) ?? owner, at(places.place)];
  const named = address === null || address.board === board ? (id ?? address?.id ?? null) : null;
  const identity =
    named !== null
      ? identityOf(board, link?.href ?? base, named)
      : (address?.identity ?? `${board.id}:${title}|${company ?? ''}|${place ?? ''}`);
  const text = textOfBlocks(blocksAt(anchor, places.text ?? []));
  return { identity, title, company, place, url: address?.url ?? null, text };
}

/** Whether a card says one id and links to another: then nobody can tell which job it is of. */
function contradicts(id: string | null, address: Address | null, board: Board): boolean {
  if (id === null || address === null || address.board !== board || address.id === null) return false;
  return id.toLowerCase() !== address.id.toLowerCase();
}
