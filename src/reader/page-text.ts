import { SILENT } from './tags.ts';

/** A place in the live page: a text node and an offset in UTF-16 code units. */
export interface Spot {
  readonly node: Text;
  readonly offset: number;
}

/** The page's letters without any blanks, and where each stands; blanks differ between a page and its blocks. */
export interface PageText {
  readonly letters: string;
  /** The place of the letter with this number. */
  readonly spot: (letter: number) => Spot | null;
}

/** Blanks that reading collapses, as in `collapse`. */
const BLANK = /[\s\u200b\u2060\ufeff]/;

/** A text without blanks. */
export function lettersOf(text: string): string {
  return text.replace(/[\s\u200b\u2060\ufeff]+/g, '');
}

/** The text of a live document, in page order, without scripts, styles and the like. */
export function pageText(page: Document): PageText {
  const nodes: Text[] = [];
  const starts: number[] = [];
  let letters = '';
  const walker = page.createTreeWalker(page, 4, (node) => (isSilent(node) ? 2 : 1));
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const own = lettersOf(node.nodeValue ?? '');
    if (own === '') continue;
    nodes.push(node as Text);
    starts.push(letters.length);
    letters += own;
  }
  return { letters, spot: (letter) => spotOf(letter, nodes, starts) };
}

function isSilent(node: Node): boolean {
  const tag = node.parentElement?.tagName.toUpperCase() ?? '';
  return SILENT.has(tag) && tag !== 'LABEL';
}

function spotOf(letter: number, nodes: readonly Text[], starts: readonly number[]): Spot | null {
  const number = starts.findLastIndex((start) => start <= letter);
  const [node, start] = [nodes[number], starts[number]];
  if (node === undefined || start === undefined) return null;
  const offset = offsetOf(node.data, letter - start);
  return offset === null ? null : { node, offset };
}

/** Offset in a text of its letter with this number. */
function offsetOf(text: string, letter: number): number | null {
  let seen = 0;
  for (let offset = 0; offset < text.length; offset += 1) {
    if (BLANK.test(text.charAt(offset))) continue;
    if (seen === letter) return offset;
    seen += 1;
  }
  return null;
}
