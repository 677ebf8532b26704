/** One word of a text: lower case, its place in UTF-16 code units, and how it was written. */
export interface Word {
  readonly text: string;
  readonly from: number;
  readonly to: number;
  /** True where it was written with a capital letter. */
  readonly capital: boolean;
  /** True where only a blank, hyphen, slash, dot, apostrophe or ampersand joins it to the word before. */
  readonly joined: boolean;
  /** True where a sentence or clause mark (. ; : ! ?) stands before it; a comma is none. */
  readonly breaks: boolean;
}

const WORD = /[\p{L}\p{N}\p{M}]+[+#]*/gu;
const JOINT = /^(?:[\s\-‐‑–/.&'’_]|\s[&/–-]\s)$/u;
const BREAK = /[;:!?\n]|\.(?:\s|$)/u;

/** The words of a text, in order. Total: any string gives its words, one without letters or digits none. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  let end = 0;
  for (const { 0: written, index } of text.matchAll(WORD)) {
    const gap = text.slice(end, index);
    const lower = written.toLowerCase();
    words.push({
      text: lower,
      from: index,
      to: index + written.length,
      capital: lower !== written,
      joined: gap === ' ' || JOINT.test(gap),
      breaks: gap.length > 1 && BREAK.test(gap),
    });
    end = index + written.length;
  }
  return words;
}
