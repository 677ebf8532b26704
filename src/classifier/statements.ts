import type { Block } from '../domain/posting.ts';
import type { Statement } from '../domain/statement.ts';

/** Longest text, in code points, that stays whole. A bullet is one thought, so it may be longer. */
const WHOLE = { bullet: 220, text: 140 };
/** A piece shorter than this is no statement of its own. */
const SHORTEST = 25;

const MARK = /^\s*(?:[-*•·●▪◦‣–—o]|\d{1,2}[.)])\s+/u;
const WORD = /[\p{L}\p{N}]/u;
const END = /[.!?;]["')\]]?(?=\s+[\p{Lu}\d"'(•])/gu;
/** Where a posting is written in small letters all through, its sentences begin with one too. */
const SMALL_END = /[.!?;]["')\]]?(?=\s+[\p{L}\d"'(•])/gu;
const CAPITAL = /\p{Lu}/u;
/** What is collapsed: not a narrow no-break blank, which holds words together. */
const BLANKS = /[^\S\u202f\ufeff]+/gu;
/** Where it changes anything: most texts hold single blanks only. */
const WIDE = /[^\S \u202f\ufeff]| {2}/u;
/** As the corpus was cut: the end of a word counts too, so that "teams. The" stays whole after "Ms.". */
const ABBREVIATION = /(?:e\.g|i\.e|etc|vs|inc|ltd|corp|co|u\.s|sr|jr|dr|mr|ms|ph\.d|no|approx|incl)\.$/iu;

/** A stretch of a block's text: `from` inclusive, `to` exclusive, UTF-16 code units. */
interface Stretch {
  readonly from: number;
  readonly to: number;
}

/**
 * Cuts blocks into statements, in order. A block without a letter or digit gives none, a short one gives itself, a
 * long one is cut at sentence ends. `source` leads back to the block's own text; the statement's text has its blanks
 * collapsed and its bullet mark cut off.
 */
export function statements(blocks: readonly Block[]): Statement[] {
  const end = blocks.some(({ text }) => CAPITAL.test(text)) ? END : SMALL_END;
  return blocks.flatMap((block, number) =>
    stretches(block, end).map(({ from, to }) => ({
      text: collapse(block.text.slice(from, to)),
      source: { block: number, from, to },
      heading: block.heading,
      bullet: isBullet(block),
    })),
  );
}

/** True where the block is a list item, by its page or by the mark it begins with. */
export function isBullet(block: Pick<Block, 'text' | 'bullet'>): boolean {
  return block.bullet || MARK.test(block.text);
}

function stretches({ text, bullet }: Block, end: RegExp): Stretch[] {
  const mark = MARK.exec(text)?.[0].length ?? 0;
  const whole = trim(text, { from: mark, to: text.length });
  const body = text.slice(whole.from, whole.to);
  if (!WORD.test(body)) return [];
  const limit = bullet || mark > 0 ? WHOLE.bullet : WHOLE.text;
  if (isWithin(collapse(body), limit)) return [whole];
  return cut(body, end)
    .map(({ from, to }) => ({ from: from + whole.from, to: to + whole.from }))
    .filter(({ from, to }) => WORD.test(text.slice(from, to)));
}

/** Counting code points is dear, and a text has no more of them than code units. */
function isWithin(text: string, limit: number): boolean {
  return text.length <= limit || (text.length <= 2 * limit && [...text].length <= limit);
}

function cut(body: string, end: RegExp): Stretch[] {
  const pieces: Stretch[] = [];
  let from = 0;
  for (const match of body.matchAll(end)) {
    const to = match.index + match[0].length;
    if (!isCut(body, from, match)) continue;
    pieces.push(trim(body, { from, to }));
    from = to;
  }
  return [...pieces, trim(body, { from, to: body.length })];
}

/** A cut stands where the piece before it is long enough and its mark ends no abbreviation. */
function isCut(body: string, from: number, { 0: end, index }: RegExpExecArray): boolean {
  if (ABBREVIATION.test(body.slice(Math.max(from, index - 12), index + 1))) return false;
  const before = body.slice(Math.max(from, index - 2 * WHOLE.bullet), index + end.length);
  return before.trim().length >= SHORTEST;
}

function trim(text: string, { from, to }: Stretch): Stretch {
  let start = from;
  let end = to;
  while (start < end && isBlank(text, start)) start++;
  while (end > start && isBlank(text, end - 1)) end--;
  return { from: start, to: end };
}

function isBlank(text: string, at: number): boolean {
  return /[^\S\ufeff]/u.test(text.charAt(at));
}

function collapse(text: string): string {
  return WIDE.test(text) ? text.replace(BLANKS, ' ') : text;
}
