import type { Word } from './words.ts';

/** Titles beyond this many UTF-16 code units are not titles; what follows is not read. */
const LONGEST = 400;

/** Words; an ampersand is one too, since it keeps "AI & Developer Platform" from naming an AI developer. */
const WORD = /&|(?:\.(?=net\b))?[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:['’](?=\p{L})[\p{L}\p{N}]+)?[+#]{0,2}/giu;
const SEPARATOR = /[,;:|()[\]{}@•·<>!?\n]|[-–—](?=\s)|\s[-–—]|[–—]/u;
const GENDER_SET =
  /(?<![\p{L}\p{N}])[([]?\s?[mfwdxhvn](?:\s?[/|,*.]\s?(?:nb|div|[mfwdxhvni]))+(?![\p{L}\p{N}])\s?[)\]]?/giu;
const GENDER_END =
  /(?<=\p{L}{4})(?:\s?\((?:in|innen|fe|e|a|o|ra|euse|rice|trice|ne|frau|s)\)|[/:*_·•’.]-?(?:innen|in|euse|trice|rice|ne|ra|se|e|a|o|frau)(?:[·.]s)?)(?![\p{L}\p{N}])|(?<=eur)-(?:euse|se|rice|e)(?![\p{L}\p{N}])/giu;
/** "… at Company": an employer's name promises nothing, even where it holds AI. */
const EMPLOYER = /\s(?:at|bei|chez|presso|@)\s+\p{Lu}[^,;|()–-]*/gu;
const MONEY = /[$€£]\s?\d[\d.,]*\s?k?(?:\s?[-–—]\s?[$€£]?\s?\d[\d.,]*\s?k?)?|\d[\d.,]*\s?k?\s?[€£]/giu;
const NUMBERED =
  /https?:\S+|\d+[-–]\d{3,}|(?<![\p{L}\p{N}])(?:ref|req|id|job)[\s.#:-]*\d[\p{L}\d_-]*|(?<![\p{L}\p{N}])[A-Z]{0,4}[-#_]?\d{4,}[\p{L}\d_-]*|\d+\s?%/giu;
const SIGNS = /(?:\uFE0F|\u200D|[\p{Extended_Pictographic}\p{C}*"~^`→√™®])+/gu;

/**
 * A title without what says nothing of the work: gender marks, pay, reference numbers, addresses, signs.
 * Spelling and order stay as they are.
 */
export function bareTitle(title: string): string {
  return title
    .slice(0, LONGEST)
    .replace(/\bA\.I\.?(?![\p{L}])/gu, 'AI')
    .replace(GENDER_SET, ' ')
    .replace(GENDER_END, '')
    .replace(EMPLOYER, ' ')
    .replace(MONEY, ' ')
    .replace(NUMBERED, ' ')
    .replace(SIGNS, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** The form in which words are compared: lower case, no accents, `ß` as `ss`. */
export function wordKey(text: string): string {
  if (text === '&') return 'and';
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replaceAll('’', "'");
}

/**
 * The words of a title in order, each text in the form in which titles are compared. Only a comma, bracket, bar or
 * spaced dash parts two words: what stands before it is not joined to what follows.
 */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  let end = 0;
  for (const { 0: written, index } of text.matchAll(WORD)) {
    const joined = words.length > 0 && !SEPARATOR.test(text.slice(end, index));
    end = index + written.length;
    const capital = written !== written.toLowerCase();
    words.push({ text: wordKey(written), form: -1, from: index, to: end, capital, joined, breaks: !joined });
  }
  return words;
}
