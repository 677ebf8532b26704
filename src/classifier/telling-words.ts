import type { Evidence } from '../domain/verdict.ts';
import { isFunctionWord } from './language.ts';
import { wordsOf } from './words.ts';

/** A line as far as its words are compared. */
export interface Compared {
  readonly text: string;
  readonly evidence: readonly Pick<Evidence, 'from' | 'to'>[];
}

/** A word that says what a line is of: its place there in UTF-16 code units, and whether it is evidence. */
export interface Telling {
  readonly from: number;
  readonly to: number;
  readonly evident: boolean;
}

/** Letters that a word has at least to tell anything; shorter ones do where they are evidence. */
const LEAST = 3;

/** The words of a line that say what it is of, each once, by a form in which singular and plural are one. */
export function tellingWords({ text, evidence }: Compared): Map<string, Telling> {
  const telling = new Map<string, Telling>();
  for (const word of wordsOf(text)) {
    const evident = evidence.some(({ from, to }) => from <= word.from && word.to <= to);
    const says = evident || (word.text.length >= LEAST && !/^\d+$/.test(word.text));
    if (!says || isFunctionWord(word.text)) continue;
    const form = formOf(word.text);
    if (telling.get(form)?.evident !== true) telling.set(form, { from: word.from, to: word.to, evident });
  }
  return telling;
}

const formOf = (word: string): string =>
  /[^s]s$/.test(word) && word.length > LEAST ? word.slice(0, -1) : word;

/** Stretches of a line as it writes them, in its order; words that stand side by side are one. */
export function phrasesOf(text: string, words: readonly Pick<Telling, 'from' | 'to'>[]): string[] {
  const runs: { from: number; to: number }[] = [];
  for (const { from, to } of words.toSorted((a, b) => a.from - b.from)) {
    const last = runs.at(-1);
    if (last && /^[ -]$/.test(text.slice(last.to, from))) last.to = to;
    else runs.push({ from, to });
  }
  return runs.map(({ from, to }) => text.slice(from, to));
}
