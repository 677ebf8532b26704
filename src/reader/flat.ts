import type { Piece } from './pen.ts';

/** Shortest line, in characters, that is taken apart: shorter ones mean what they show. */
const LONG = 160;

/**
 * What a line that lost its breaks holds: headings in Markdown stars and bullets drawn in mid-line start lines of
 * their own. One mark alone is prose ("a mix of A • B"), so a mark counts from its second or third time on.
 */
export function flatLines(piece: Piece): Piece[] {
  if (piece.text.length < LONG) return [piece];
  return starred(piece).flatMap((line) => (line.heading ? [line] : bulleted(line)));
}

function starred(piece: Piece): Piece[] {
  if (!piece.text.includes('**')) return [piece];
  const parts = piece.text.split(/\*\*([^*]{3,60})\*\*/);
  if (parts.length < 5) return [piece];
  return parts
    .map((text, number) => ({ ...piece, text: text.trim(), heading: number % 2 === 1, bold: false }))
    .filter((line) => line.text !== '');
}

const MARKS: readonly (readonly [RegExp, number])[] = [
  [/(?:^|\s)[•●▪◦‣∙■➢➤✓✔❖]\s*(?=\S)/gu, 2],
  [/(?:^|\s)\*\s(?=\S)/g, 3],
  [/(?:^|(?<=[.:;!?)\]])\s)[-–]\s(?=[\p{Lu}\d])/gu, 3],
];

/** What any of the marks begins with: one look spares most lines the three. */
const MARKED = /[•●▪◦‣∙■➢➤✓✔❖*]|[-–]\s/u;

function bulleted(piece: Piece): Piece[] {
  if (!MARKED.test(piece.text)) return [piece];
  for (const [mark, least] of MARKS) {
    const starts = [...piece.text.matchAll(mark)];
    if (starts.length < least) continue;
    const lead = piece.text.slice(0, starts[0]?.index).trim();
    const items = starts.map((start, number) =>
      piece.text.slice(start.index + start[0].length, starts[number + 1]?.index).trim(),
    );
    const lines = items.map((text) => ({ ...piece, text, bullet: true, bold: false }));
    return lead === '' ? lines : [{ ...piece, text: lead }, ...lines];
  }
  return [piece];
}
