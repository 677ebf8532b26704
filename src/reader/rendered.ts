import type { Board, PostingPlaces } from '../domain/board.ts';
import type { Selectors } from '../domain/places.ts';
import type { Block } from '../domain/posting.ts';
import { blocksOf } from './blocks.ts';
import { isPresent, textAt } from './places.ts';
import type { Stated } from './stated.ts';

/** The places of the layout that the page has, or null where it has none of the board's layouts. */
export function placesOf(page: Document, board: Board): PostingPlaces | null {
  const layout = board.layouts.find(
    ({ when, posting }) =>
      (when === undefined || page.querySelector(when) !== null) && isPresent(page, posting.present),
  );
  return layout?.posting ?? null;
}

/** What the page shows at the board's places. */
export function rendered(page: Document, places: PostingPlaces): Stated {
  return {
    how: 'board',
    title: textAt(page, places.title),
    company: textAt(page, places.company),
    place: textAt(page, places.place),
    pay: textAt(page, places.pay ?? []),
    date: null,
    language: null,
    id: textAt(page, places.id ?? []),
    url: null,
    blocks: blocksAt(page, places.description, places.without),
  };
}

/** The blocks of the first selector that gives any, without those of elements that `without` names. */
export function blocksAt(root: ParentNode, selectors: Selectors, without: Selectors = []): Block[] {
  for (const selector of selectors) {
    const found = [...root.querySelectorAll(selector)];
    const outermost = found.filter((one) => !found.some((other) => other !== one && other.contains(one)));
    const blocks = blocksOf(outermost, (element) => without.some((other) => element.matches(other)));
    if (blocks.length > 0) return blocks;
  }
  return [];
}
