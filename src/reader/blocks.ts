import type { Block } from '../domain/posting.ts';
import { bodyOf } from './markup.ts';
import { piecesOf } from './pieces.ts';
import { shape } from './shape.ts';

/** The blocks of text under `roots`, without what stands inside elements that one of `without` matches. */
export function blocksOf(roots: readonly Node[], without: readonly string[] = []): Block[] {
  const selector = without.join(', ');
  return shape(piecesOf(roots, (element) => selector !== '' && element.matches(selector)));
}

/** The blocks of a text in HTML or plain text, as structured data holds it. `page` makes the document to parse in. */
export function blocksOfText(text: string, page: Document): Block[] {
  return blocksOf([bodyOf(text, page)]);
}
