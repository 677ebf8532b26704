import type { Address } from './address.ts';
import { detect } from './address.ts';
import { lengthOf, type Stated } from './stated.ts';
import { bare } from './text.ts';

/** What is known of the page when its sources are weighed. */
export interface Shown {
  readonly address: Address;
  /** Titles that the page shows (the board's place for it, else its headings), empty where it shows none. */
  readonly titles: readonly string[];
}

/** Characters under which a description is a frame that waits for its text. */
const SHORTEST = 60;

/**
 * Who wins, said once. For the lines: what the board renders, since it has structure, then the board's inline data,
 * then structured data; a source that has less than half of the longest one's text holds a teaser and yields. For
 * every other field the same order: what the person sees first, and structured data fills what the page does not show.
 */
export function weigh(sources: readonly Stated[]): Stated | null {
  const longest = Math.max(0, ...sources.map(({ blocks }) => lengthOf(blocks)));
  const lines = sources.find(({ blocks }) => lengthOf(blocks) > SHORTEST && lengthOf(blocks) * 2 >= longest);
  if (lines === undefined) return null;
  const first = (
    key: 'title' | 'company' | 'place' | 'pay' | 'date' | 'language' | 'id' | 'url',
  ): string | null => sources.find((source) => source[key] !== null)?.[key] ?? null;
  return {
    how: lines.how,
    title: first('title'),
    company: first('company'),
    place: first('place'),
    pay: first('pay'),
    date: first('date'),
    language: first('language'),
    id: first('id'),
    url: first('url'),
    blocks: lines.blocks,
  };
}

/**
 * Of the jobs that a page's data names, the one that is shown. Data of another address, or with a title that the page
 * does not show, belongs to the job before an in-page move; of several jobs only one that the address names counts.
 */
export function believed(candidates: readonly Stated[], shown: Shown): Stated | null {
  const own = candidates.filter((stated) => isOfAddress(stated, shown.address) !== false);
  const named = own.filter((stated) => isOfAddress(stated, shown.address) === true);
  const [only] = named.length > 0 ? named : own;
  if (only === undefined || (named.length === 0 && differs(own))) return null;
  return named.length > 0 || showsTitle(only, shown.titles) ? only : null;
}

/** True or false where the data names an id or address that can be held against the page's; null where it does not. */
function isOfAddress({ url, id }: Stated, address: Address): boolean | null {
  const other = url === null ? null : detect(url);
  if (other !== null && other.id !== null && other.board === address.board?.id && address.id !== null) {
    return other.id === address.id;
  }
  if (id === null) return null;
  return address.id === id || pathOf(address.url).includes(bare(id)) ? true : null;
}

function pathOf(url: string): string {
  return bare(url.replace(/^https?:\/\/[^/]+/, ''));
}

/** The same job twice (in two blocks of data) is one job. */
function differs(candidates: readonly Stated[]): boolean {
  return new Set(candidates.map(({ title }) => bare(title ?? ''))).size > 1;
}

function showsTitle({ title }: Stated, titles: readonly string[]): boolean {
  const own = bare(title ?? '');
  if (own === '' || titles.length === 0) return true;
  return titles.map(bare).some((shown) => shown !== '' && (shown.includes(own) || own.includes(shown)));
}
