import type { Board } from '../domain/board.ts';
import type { Page } from '../domain/page.ts';
import { boardOf, webAddress } from './address.ts';
import { profileOfPerson } from './profile-person.ts';
import { profileAt } from './profile-rendered.ts';
import { likelyBarrier } from './walls.ts';

/** Whether an address shows one person on a board that is known for it. Cheap: no page is read. */
export function isProfileAddress(url: string, board: Board | null): boolean {
  const address = webAddress(url);
  const places = board?.profile;
  if (address === null || places === undefined) return false;
  return places.addresses.some((pattern) => pattern.test(address.pathname + address.search));
}

/**
 * A page that was read, with the profile that it shows: only for a page that the person clicked on. A page with a
 * posting, a list or a wall stays as it is; a board's profile whose places are gone has `changed`.
 */
export function withProfile(page: Page, document: Document, url: string): Page {
  if (page.posting !== null || page.cards.length > 0 || page.health === 'blocked') return page;
  if (document.body === null) return page;
  const board = boardOf(url);
  const promised = isProfileAddress(url, board);
  const places = promised ? board?.profile : undefined;
  const profile = (places && profileAt(document, places)) ?? profileOfPerson(document);
  if (profile !== null) return { ...page, kind: 'profile', health: 'fine', profile };
  if (!promised || board?.unverified === true) return { ...page, kind: 'none' };
  return { ...page, health: likelyBarrier(document) ?? 'changed', found: null };
}
