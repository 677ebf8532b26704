import type { Board, CardPlaces } from '../domain/board.ts';
import type { Card } from '../domain/page.ts';
import type { Places } from '../domain/places.ts';
import { type Address, addressOf, identityOf, webAddress } from './address.ts';
import { textOfBlocks } from './blocks.ts';
import { type Climb, textAt } from './places.ts';
import { blocksAt } from './rendered.ts';
import { bare } from './text.ts';

/** What the cards of one list have in common. */
export interface List {
  readonly board: Board;
  readonly url: string;
  readonly owner: string | null;
  readonly climb: Climb;
}

/** The card that an anchor shows by a board's places; null where it has no title, or says two things of which job it is. */
export function cardAt(anchor: Element, places: CardPlaces, list: List): Card | null {
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

/** Data of another title is of another job, whatever id it bears; a title may be cut where it is shown. */
export function isSame(data: Card, shown: Card): boolean {
  if (data.identity !== shown.identity) return false;
  const [long, short] = [bare(data.title ?? ''), bare(shown.title ?? '')];
  return short !== '' && long !== '' && (long.includes(short) || short.includes(long));
}
