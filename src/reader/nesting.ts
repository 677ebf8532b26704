import type { Setting } from './setting.ts';
import { HEADINGS } from './tags.ts';

/** An element that has begun and not ended. */
export interface Open {
  readonly tag: string;
  readonly setting: Setting;
}

/** Blocks whose start ends a paragraph, and whose own nesting is simple. */
const SIMPLE_BLOCKS = new Set(
  'P DIV UL OL LI H1 H2 H3 H4 H5 H6 SECTION ARTICLE BLOCKQUOTE HEADER FOOTER MAIN HR'.split(' '),
);
const INLINE = new Set('A B STRONG I EM U SPAN FONT SMALL CODE BR IMG'.split(' '));
const VOID = new Set(['BR', 'HR', 'IMG']);

/** Deeper markup than this is left to the browser's parser. */
const DEEPEST = 100;

/** Whether an element can have no content. */
export function isVoid(tag: string): boolean {
  return VOID.has(tag);
}

/**
 * How many of the open elements end where `tag` begins: HTML lets `p` and `li` end by themselves. Null where the
 * rules for it are longer than that.
 */
export function endedByStart(tag: string, open: readonly Open[]): number | null {
  if (open.length > DEEPEST) return null;
  if (INLINE.has(tag)) return tag === 'A' && has('A', open) ? null : 0;
  if (!SIMPLE_BLOCKS.has(tag)) return null;
  const items = tag === 'LI' ? endedByItem(open) : 0;
  if (items !== 0) return items;
  const paragraphs = open.at(-1)?.tag === 'P' ? 1 : 0;
  const left = paragraphs === 0 ? open : open.slice(0, -1);
  const heading = HEADINGS.has(tag) && HEADINGS.has(left.at(-1)?.tag ?? '');
  return heading || has('P', left) ? null : paragraphs;
}

/** The item before ends where the next one begins in the same list. */
function endedByItem(open: readonly Open[]): number | null {
  for (let count = 1; count <= open.length; count += 1) {
    const tag = open.at(-count)?.tag;
    if (tag === 'UL' || tag === 'OL') return 0;
    if (tag === 'LI') return count === 1 || (count === 2 && open.at(-1)?.tag === 'P') ? count : null;
  }
  return 0;
}

/** How many of the open elements end with an end tag, those before it that end by themselves included; null: as above. */
export function endedByEnd(tag: string, open: readonly Open[]): number | null {
  if (open.at(-1)?.tag === tag) return 1;
  if (!SIMPLE_BLOCKS.has(tag) || tag === 'P') return null;
  for (let count = 1; count <= open.length; count += 1) {
    const other = open.at(-count)?.tag;
    if (other === tag) return count;
    if (other !== 'P' && other !== 'LI') return null;
  }
  return null;
}

function has(tag: string, open: readonly Open[]): boolean {
  return open.some((one) => one.tag === tag);
}
