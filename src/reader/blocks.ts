import type { Block } from '../domain/posting.ts';
import { markupOf } from './markup.ts';
import { piecesOf } from './pieces.ts';
import { shape } from './shape.ts';

/** The blocks of text under `roots`, without what stands inside elements that `skip` names. */
export function blocksOf(roots: readonly Node[], skip: (element: Element) => boolean = () => false): Block[] {
  return shape(piecesOf(roots, skip));
}

/** The blocks of a text in HTML or plain text, as structured data holds it. `page` makes the document to parse in. */
export function blocksOfText(text: string, page: Document): Block[] {
  return shape(markupOf(text, page).pieces);
}

/** Blocks as a text with a line for each, bullets marked, as the classifier takes a pasted text; null for none. */
export function textOfBlocks(blocks: readonly Block[]): string | null {
  const lines = blocks.map((block) => (block.bullet ? `• ${block.text}` : block.text));
  return lines.length > 0 ? lines.join('\n') : null;
}
