import type { Block } from '../domain/posting.ts';
import { flatLines } from './flat.ts';
import type { Piece } from './pen.ts';

/** A bullet drawn as a character, as people paste it. */
const DRAWN = /^(?:[•●▪◦‣∙·■□➢➤✓✔❖*–—-])\s+(?=\S)/u;

/** Longest text that can be a heading, in characters. Real ones end near 60; a bold sentence is longer. */
const HEADING_LENGTH = 90;

/**
 * Lines of markup as the blocks that they mean: characters drawn as bullets become bullets, lines that are only bold
 * and short lines over a list become headings, and each block carries the heading it stands under.
 */
export function shape(pieces: readonly Piece[]): Block[] {
  const lines = pieces.flatMap(flatLines).map(undraw);
  const blocks: Block[] = [];
  let heading: string | null = null;
  lines.forEach((line, number) => {
    if (line.text === '') return;
    if (isHeading(line, lines[number + 1])) {
      heading = line.text;
      blocks.push({ text: line.text, heading: null, bullet: false });
    } else blocks.push({ text: line.text, heading, bullet: line.bullet });
  });
  return blocks;
}

function undraw(piece: Piece): Piece {
  const text = piece.text.replace(DRAWN, '');
  return text === piece.text ? piece : { ...piece, text, bullet: true };
}

function isHeading(line: Piece, next: Piece | undefined): boolean {
  if (line.text.length > HEADING_LENGTH) return line.heading && line.text.length <= 2 * HEADING_LENGTH;
  if (line.heading) return true;
  if (line.bullet || /[.!;,]$/.test(line.text) || !/\p{L}{2}/u.test(line.text)) return false;
  if (line.bold) return next !== undefined;
  return next?.bullet === true && (/[:：]$/.test(line.text) || isTitleLike(line.text));
}

/** At most eight words and none of the marks of a sentence: "What you will bring" over a list. */
function isTitleLike(text: string): boolean {
  return text.split(' ').length <= 8 && !/[.!;,]\s/.test(text);
}
