import type { Board } from '../domain/board.ts';
import { textAt } from './places.ts';
import { bare, said } from './text.ts';

/**
 * The company whose part of a board an address names, spelt as `stated` or the head of the page has it, else as the
 * address does, with capitals. Null on boards that give companies no part of their own.
 */
export function ownerOf(page: Document, url: string, board: Board, stated: string | null): string | null {
  const short = said(board.owner?.exec(url)?.[1]?.replace(/%20|\+/g, ' '));
  if (short === null) return null;
  const texts = [stated, page.title, textAt(page, NAMES)];
  const found = texts.map((text) => spelt(short, text ?? '')).find((name) => name !== null);
  return (
    found ?? short.replace(/[-_]+/g, ' ').replace(/(?<!\p{L})\p{Ll}/gu, (letter) => letter.toUpperCase())
  );
}

const NAMES = [
  { at: 'meta[property="og:site_name"]', attribute: 'content' },
  { at: 'meta[property="og:title"]', attribute: 'content' },
];

/** The words of a text that make up a short name: "ACME Robotics" of "2100 ACME Robotics Ltd" for "acmerobotics". */
function spelt(short: string, text: string): string | null {
  const wanted = bare(short);
  const words = text.split(/\s+/);
  for (let from = 0; from < words.length; from += 1) {
    let found = '';
    for (let to = from; to < words.length && found.length < wanted.length; to += 1) {
      found += bare(words[to] ?? '');
      if (found === wanted)
        return words
          .slice(from, to + 1)
          .join(' ')
          .replace(/^[^\p{L}\p{N}]+|[,;:|·–—-]+$/gu, '');
    }
  }
  return null;
}

/** The company of a posting: what was stated, or the owner where nothing was, or where only legal names are stated. */
export function companyOf(
  page: Document,
  url: string,
  board: Board | null,
  stated: string | null,
): string | null {
  if (board?.owner === undefined || (stated !== null && board.legalNames !== true)) return stated;
  return ownerOf(page, url, board, stated) ?? stated;
}
