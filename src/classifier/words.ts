import { type Form, formOf } from './forms.ts';

/** One word of a text: its form, its place in UTF-16 code units, and what stands before it. */
export interface Word extends Form {
  readonly from: number;
  readonly to: number;
  /** True where only a blank, hyphen, slash, dot, apostrophe or ampersand joins it to the word before. */
  readonly joined: boolean;
  /** True where a sentence or clause mark (. ; : ! ?) stands before it; a comma is none. */
  readonly breaks: boolean;
}

/** The words of each line of a posting, in order. */
export type LineWords = readonly (readonly Word[])[];

const BLANK = 32;
const PLUS = 43;
const SHARP = 35;
const LETTER = /^[\p{L}\p{N}\p{M}]/u;
const JOINT = /^(?:[\s\-‐‑–/.&'’_]|\s[&/–-]\s)$/u;
const BREAK = /[;:!?\n]|\.(?:\s|$)/u;

/** The words of each of some lines. */
export function lineWords(lines: readonly { readonly text: string }[]): LineWords {
  return lines.map(({ text }) => wordsOf(text));
}

/**
 * The words of a text, in order: letters and digits, and the signs of `C++` and `C#`. Total: any string gives its
 * words, one without letters or digits none.
 */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  let end = 0;
  for (let at = 0; at < text.length; at++) {
    if (letterAt(text, at) === 0) continue;
    const to = endOf(text, at);
    words.push(wordOf(text, end, at, to));
    end = to;
    at = to - 1;
  }
  return words;
}

/** The word `from` (inclusive) `to` (exclusive); the word before it ends at `end`. */
function wordOf(text: string, end: number, from: number, to: number): Word {
  const { text: lower, form, capital } = formOf(text.slice(from, to));
  if (from === end + 1 && text.charCodeAt(end) === BLANK)
    return { text: lower, form, capital, from, to, joined: true, breaks: false };
  const gap = text.slice(end, from);
  const breaks = gap.length > 1 && BREAK.test(gap);
  return { text: lower, form, capital, from, to, joined: JOINT.test(gap), breaks };
}

/** Where the word that begins at a place ends. */
function endOf(text: string, from: number): number {
  let at = from;
  for (let width = 1; width > 0 && at < text.length; at += width) width = letterAt(text, at);
  while (at < text.length && isSign(text.charCodeAt(at))) at++;
  return at;
}

const isSign = (code: number): boolean => code === PLUS || code === SHARP;

/** Code units of the letter or digit that begins with a code unit, 0 where none does; -1 where it is not known yet. */
const widths = new Int8Array(2 ** 16).fill(-1);

function letterAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  const width = widths[code] ?? 0;
  return width >= 0 ? width : lookAt(text, at, code);
}

/** What a half of a pair is hangs on its other half, so it is looked at each time. */
function lookAt(text: string, at: number, code: number): number {
  const sign = String.fromCodePoint(text.codePointAt(at) ?? 0);
  const width = LETTER.test(sign) ? sign.length : 0;
  if (code < 0xd800 || code > 0xdfff) widths[code] = width;
  return width;
}
