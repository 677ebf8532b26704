import type { Block } from '../domain/posting.ts';
import { isHeading } from './headings.ts';
import { isBullet } from './statements.ts';

const SMALL = /\p{Ll}/u;

/**
 * Blocks of a text with line breaks as on the page: one for each line that is not blank, with the heading it stands
 * under. A byte-order mark at the beginning and CR, LF or CRLF are accepted. Headings are blocks too.
 */
export function blocksOf(text: string): Block[] {
  const lines = text
    .replace(/^\ufeff/u, '')
    .split(/\r\n|\r|\n|\u2028|\u2029/u)
    .filter((line) => line.trim() !== '');
  const isLoud = !SMALL.test(text);
  let heading: string | null = null;
  return lines.map((line, number): Block => {
    const bullet = isBullet({ text: line, bullet: false });
    if (bullet || !isHeading(line, lines[number + 1] ?? '', isLoud)) return { text: line, heading, bullet };
    heading = line.trim();
    return { text: line, heading: null, bullet: false };
  });
}
