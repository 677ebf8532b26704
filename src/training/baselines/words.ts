import { matrixOf, type Row } from '../solve/matrix.ts';
import { type Fit, fitSoftmax, type Options, predict } from '../solve/softmax.ts';

/** A text's words in small letters, with what technology names carry (`c++`, `node.js`). */
function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}][\p{L}\p{N}+#.]*/gu) ?? [];
}

/** How often each word and each pair of neighbours stands in a text. */
function countsOf(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  let before = '';
  for (const word of wordsOf(text)) {
    counts.set(word, (counts.get(word) ?? 0) + 1);
    if (before) counts.set(`${before} ${word}`, (counts.get(`${before} ${word}`) ?? 0) + 1);
    before = word;
  }
  return counts;
}

interface Term {
  readonly column: number;
  readonly rarity: number;
}

/** Terms that stand in at least `least` texts, with their inverse document frequency (smoothed, as is usual). */
function termsOf(counts: readonly Map<string, number>[], least: number): Map<string, Term> {
  const found = new Map<string, number>();
  for (const text of counts) for (const term of text.keys()) found.set(term, (found.get(term) ?? 0) + 1);
  const terms = new Map<string, Term>();
  for (const [term, count] of found) {
    if (count < least) continue;
    terms.set(term, { column: terms.size, rarity: 1 + Math.log((1 + counts.length) / (1 + count)) });
  }
  return terms;
}

/** The row of one text: (1 + log count) × rarity, of length 1. */
function rowOf(counts: Map<string, number>, terms: Map<string, Term>): Row {
  const columns: number[] = [];
  const values: number[] = [];
  for (const [term, count] of counts) {
    const known = terms.get(term);
    if (!known) continue;
    columns.push(known.column);
    values.push((1 + Math.log(count)) * known.rarity);
  }
  const length = Math.hypot(...values) || 1;
  return { columns, values: values.map((value) => value / length) };
}

/** Probabilities of a text's classes. */
export type TextJudge = (text: string) => Float64Array;

/**
 * TF-IDF over words and pairs of words, and multinomial logistic regression: the usual baseline. `truth` holds a
 * class number for each text.
 */
export function fitWords(
  texts: readonly string[],
  truth: Int32Array,
  classes: number,
  options: Options & { readonly least: number },
): TextJudge {
  const counts = texts.map(countsOf);
  const terms = termsOf(counts, options.least);
  const rows = counts.map((count) => rowOf(count, terms));
  const fit: Fit = fitSoftmax(matrixOf(rows, terms.size), truth, classes, options);
  return (text) => predict(fit, matrixOf([rowOf(countsOf(text), terms)], terms.size));
}
