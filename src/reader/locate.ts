import type { Posting } from '../domain/posting.ts';
import type { Source } from '../domain/verdict.ts';
import { lettersOf, type PageText, pageText } from './page-text.ts';

/**
 * The live Range of a stretch of a posting: `source` names the block by number and the stretch in it, in UTF-16 code
 * units, `to` exclusive. It may run over several text nodes. Null where the page no longer shows the text.
 */
export function locate(page: Document, posting: Posting, source: Source): Range | null {
  const block = posting.blocks[source.block];
  if (block === undefined) return null;
  const wanted = lettersOf(block.text.slice(source.from, source.to));
  if (wanted === '') return null;
  const text = pageText(page);
  const before = lettersOf(block.text.slice(0, source.from));
  const start = startOf(text, posting, source.block, before + wanted);
  return start === null ? null : rangeOf(page, text, start + before.length, wanted.length);
}

/**
 * Number of the letter at which the block begins. A text that stands on the page several times is taken where the
 * block before it comes last before it, so that "Python" is found in its own list.
 */
function startOf(text: PageText, posting: Posting, number: number, wanted: string): number | null {
  let from = 0;
  for (const block of posting.blocks.slice(Math.max(0, number - CONTEXT), number)) {
    const at = text.letters.indexOf(lettersOf(block.text), from);
    if (at >= 0) from = at + lettersOf(block.text).length;
  }
  const near = text.letters.indexOf(wanted, from);
  const start = near >= 0 ? near : text.letters.indexOf(wanted);
  return start < 0 ? null : start;
}

/** Blocks before the wanted one that are found first, to know its place. */
const CONTEXT = 4;

function rangeOf(page: Document, text: PageText, start: number, length: number): Range | null {
  const [first, last] = [text.spot(start), text.spot(start + length - 1)];
  if (first === null || last === null) return null;
  const range = page.createRange();
  range.setStart(first.node, first.offset);
  range.setEnd(last.node, last.offset + 1);
  return range;
}
