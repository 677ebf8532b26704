import type { Board } from '../domain/board.ts';
import type { Address } from './address.ts';
import { articleBlocks } from './article.ts';
import { believed, weigh } from './believe.ts';
import { headingsOf, metaOf } from './head.ts';
import { inlineData } from './inline.ts';
import { readsAsJob } from './job-like.ts';
import { LIST_TITLE } from './job-words.ts';
import { microdata } from './microdata.ts';
import { placesOf, rendered } from './rendered.ts';
import { lengthOf, type Stated } from './stated.ts';
import { structured } from './structured.ts';

/** A posting, or why there is none: `nothing` is there, or the board is not drawn as it is known (`changed`). */
export type Reading = Stated | 'changed' | 'nothing';

/** Reads the posting of a known board from its places, its inline data and the page's structured data. */
export function readBoard(page: Document, address: Address, board: Board): Reading {
  const places = placesOf(page, board);
  const seen = places === null ? null : rendered(page, places);
  if (seen !== null && isFormer(seen, address)) return 'nothing';
  const inline = board.inline === undefined ? null : inlineData(page, board.inline);
  const titles = seen?.title == null ? namesOf(page) : [seen.title];
  const shown = { address, titles };
  const own = inline === null || inline === 'gone' || isFormer(inline, address) ? [] : [inline];
  const whole = seen?.title != null && seen.company !== null && seen.blocks.length > 0;
  const data = believed(structured(page), shown) ?? (whole ? null : believed(microdata(page), shown));
  const sources = [seen, believed(own, shown), data].filter((source) => source !== null);
  const posting = weigh(sources);
  if (posting !== null && posting.title !== null) return posting;
  return inline === 'gone' ? 'nothing' : 'changed';
}

/** What a page whose title has no place of its own may name its job by; nothing while it shows no heading at all. */
function namesOf(page: Document): string[] {
  const headings = headingsOf(page);
  return headings.length === 0 ? [] : [...headings, page.title];
}

/** Whether a source names another job than the address does: the one before an in-page move. */
function isFormer({ id }: Stated, address: Address): boolean {
  return id !== null && address.id !== null && id !== address.id;
}

/** Reads any page: its structured data, else its main article where that reads as a job's posting. */
export function generic(page: Document, address: Address): Stated | null {
  const shown = { address, titles: headingsOf(page) };
  const data = believed(structured(page), shown) ?? believed(microdata(page), shown);
  const meta = metaOf(page);
  if (data === null) return articleOf(page, [meta]);
  const stated = weigh([data, meta]);
  if (stated !== null && lengthOf(stated.blocks) >= TEASER) return stated;
  return articleOf(page, [data, meta]) ?? stated;
}

/** Characters under which structured data may hold a teaser of the text that the page shows. */
const TEASER = 600;

/** Whether the board's places give no posting, and structured data none or hardly more than a teaser. */
export function isThin(reading: Reading): boolean {
  if (typeof reading === 'string') return reading === 'changed';
  return reading.how === 'json-ld' && lengthOf(reading.blocks) < TEASER;
}

function articleOf(page: Document, fields: readonly Stated[]): Stated | null {
  const [first] = fields;
  if (first === undefined || LIST_TITLE.test(first.title ?? '')) return null;
  const blocks = articleBlocks(page);
  return readsAsJob(blocks, page) ? weigh([{ ...first, how: 'article', blocks }, ...fields]) : null;
}
