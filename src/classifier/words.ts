/** One word of a text: lower case, its place in UTF-16 code units, and how it was written. */
export interface Word {
  readonly text: string;
  /** Number of the remembered form that it has, so that what is known of it is soon found; -1 where none is. */
  readonly form: number;
  readonly from: number;
  readonly to: number;
  /** True where it was written with a capital letter. */
  readonly capital: boolean;
  /** True where only a blank, hyphen, slash, dot, apostrophe or ampersand joins it to the word before. */
  readonly joined: boolean;
  /** True where a sentence or clause mark (. ; : ! ?) stands before it; a comma is none. */
  readonly breaks: boolean;
}

/** The words of each line of a posting, in order. */
export type LineWords = readonly (readonly Word[])[];

const BLANK = 32;
const WORD = /[\p{L}\p{N}\p{M}]+[+#]*/gu;
const JOINT = /^(?:[\s\-‐‑–/.&'’_]|\s[&/–-]\s)$/u;
const BREAK = /[;:!?\n]|\.(?:\s|$)/u;

/** The words of each of some lines. */
export function lineWords(lines: readonly { readonly text: string }[]): LineWords {
  return lines.map(({ text }) => wordsOf(text));
}

/** What is known of a word wherever it stands. */
type Form = Pick<Word, 'text' | 'form' | 'capital'>;

/** Forms remembered, the first that are met, and the longest of them: most words of a posting stand in others too. */
const REMEMBERED = 20_000;
const LONGEST_REMEMBERED = 40;
const known = new Map<string, Form>();

/** The words of a text, in order. Total: any string gives its words, one without letters or digits none. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  let end = 0;
  for (const { 0: written, index } of text.matchAll(WORD)) {
    const form = formOf(written);
    const isBlank = index === end + 1 && text.charCodeAt(end) === BLANK;
    const gap = isBlank ? ' ' : text.slice(end, index);
    end = index + written.length;
    words.push({
      text: form.text,
      form: form.form,
      from: index,
      to: end,
      capital: form.capital,
      joined: isBlank || JOINT.test(gap),
      breaks: gap.length > 1 && BREAK.test(gap),
    });
  }
  return words;
}

/** A word's form. What is remembered changes no answer. */
function formOf(written: string): Form {
  const found = known.get(written);
  if (found !== undefined) return found;
  const text = written.toLowerCase();
  const isKept = known.size < REMEMBERED && written.length <= LONGEST_REMEMBERED;
  const form = { text, form: isKept ? known.size : -1, capital: text !== written };
  if (isKept) known.set(written, form);
  return form;
}
