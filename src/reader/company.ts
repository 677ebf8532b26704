import type { Board } from '../domain/board.ts';
import { textAt } from './places.ts';
import { bare, said } from './text.ts';

/**
 * The company whose part of a board an address names, spelt as `stated` or the head of the page has it, else as the
 * address does, with capitals. Null on boards that give companies no part of their own.
 */
export function ownerOf(page: Document, url: string, board: Board, stated: string | null): string | null {
  const short = said(board.owner?.exec(url)?.[1]?.replace(/%20|\+/g, ' '));
  if (short === null || bare(short) === '') return null;
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

/** Longest name, in words, and characters of a text in which it is looked for: broken pages have titles without end. */
const LONGEST = { name: 6, text: 300 };

/** The words of a text that make up a short name: "ACME Robotics" of "2100 ACME Robotics Ltd" for "acmerobotics". */
function spelt(short: string, text: string): string | null {
  const words = text.slice(0, LONGEST.text).split(/\s+/);
  for (const start of words.keys()) {
    for (let count = 1; count <= LONGEST.name; count += 1) {
      const name = words.slice(start, start + count).join(' ');
      if (bare(name) === bare(short)) return name.replace(/^[^\p{L}\p{N}]+|[,;:|·–—-]+$/gu, '');
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
