import type { Board } from '../domain/board.ts';
import type { Page } from '../domain/page.ts';
import type { Posting } from '../domain/posting.ts';
import { type Address, addressOf, isFormAddress, withJob } from './address.ts';
import { cardsOf, hasCards, isListAddress } from './cards.ts';
import { companyOf } from './company.ts';
import { framesOf } from './frames.ts';
import { generic, isThin, type Reading, readBoard } from './posting.ts';
import { isProfileAddress } from './profile.ts';
import { placesOf } from './rendered.ts';
import type { Stated } from './stated.ts';
import { certainBarrier, likelyBarrier } from './walls.ts';

/**
 * Reads one document, a page or a frame of it, that stands at `url`. Synchronous; changes nothing in the document,
 * fetches nothing, and gives a Page for anything that is handed in. What a person did is never read here: a page at a
 * profile's address is a blank one, which `withProfile` fills on a click. `cards`: whether the cards of a list are
 * wanted, which may be many, or only whether it is one.
 */
export function read(page: Document, url: string, cards = true): Page {
  const address = addressOf(url);
  const blank: Page = {
    url: address.url,
    board: address.board?.id ?? null,
    kind: 'none',
    health: 'nothing',
    posting: null,
    cards: [],
    profile: null,
    frames: [],
  };
  if (page.documentElement === null || page.contentType === 'application/pdf') return blank;
  const barrier = certainBarrier(page, url, address.board);
  if (barrier !== null) return { ...blank, health: barrier };
  if (isProfileAddress(url, address.board)) return { ...blank, kind: 'profile' };
  return { ...blank, ...shown(page, url, address, cards) };
}

function shown(page: Document, url: string, address: Address, wanted: boolean): Partial<Page> {
  const cards = wanted ? cardsOf(page, url, address.board).map(({ card }) => card) : [];
  const isList = cards.length > 0 || (!wanted && hasCards(page, url, address.board));
  const frames = framesOf(page, url);
  const reading = readPosting(page, url, address, isList);
  if (typeof reading === 'object') {
    const posting = postingOf(page, reading, address);
    return { kind: isList ? 'list' : 'posting', health: 'fine', posting, cards, frames };
  }
  if (isList) return { kind: 'list', health: 'fine', cards, frames };
  if (reading === 'changed')
    return { health: 'changed', found: generic(page, address)?.title ?? null, frames };
  return { health: likelyBarrier(page) ?? 'nothing', frames };
}

function readPosting(page: Document, url: string, address: Address, hasCards: boolean): Reading {
  const { board } = address;
  if (board === null) return generic(page, address) ?? 'nothing';
  // What a mere list states of a job is of one of its cards.
  if (hasCards && address.id === null && placesOf(page, board) === null) return 'nothing';
  const reading = readBoard(page, address, board);
  if (!isThin(reading)) return reading;
  // A form asks much that reads like a posting, and no layout promises a text there.
  if (isFormAddress(url)) return reading === 'changed' ? 'nothing' : reading;
  const mayBeArticle = isUnverified(board) && !hasCards && !isListAddress(url, board);
  const article = mayBeArticle && likelyBarrier(page) === null ? generic(page, address) : null;
  if (article !== null || reading !== 'changed') return article ?? reading;
  return address.id === null || hasCards || likelyBarrier(page) !== null ? 'nothing' : 'changed';
}

/** A board none of whose places for postings has been held against a real one. */
function isUnverified({ unverified, layouts }: Board): boolean {
  return unverified === true || layouts.every((layout) => layout.unverified === true);
}

function postingOf(page: Document, stated: Stated, address: Address): Posting {
  const { board, identity, url } = withJob(address, stated.id);
  const posting: Posting = {
    identity,
    url,
    board: board?.id ?? null,
    how: stated.how,
    title: stated.title,
    company: companyOf(page, address.url, board, stated.company),
    place: stated.place,
    pay: stated.pay,
    date: stated.date,
    language: stated.language ?? languageOf(page),
    blocks: [...stated.blocks],
  };
  return corrected(page, posting, board);
}

function corrected(page: Document, posting: Posting, board: Board | null): Posting {
  return board?.correct === undefined ? posting : board.correct(page, posting);
}

function languageOf(page: Document): string | null {
  const language = page.documentElement.getAttribute('lang')?.trim().replace('_', '-') ?? '';
  return /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(language) ? language : null;
}
