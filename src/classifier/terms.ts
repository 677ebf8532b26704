import { type Word, wordsOf } from './words.ts';

interface Node<T> {
  readonly next: Map<string, Node<T>>;
  /** Words that end in `*`, by their beginning. */
  readonly open: Map<string, Node<T>>;
  /** Lengths of those beginnings, so that no other is looked up. */
  readonly lengths: Set<number>;
  /** Where words were found to lead from here, by the number of their form. */
  readonly known: (readonly Node<T>[] | undefined)[];
  ends: End<T> | null;
}

interface End<T> {
  readonly value: T;
  /** Places in the term of words written in capitals, which a text in small letters does not match. */
  readonly capitals: readonly number[];
}

/** Terms, compiled so that a text is searched once, whatever their number. */
export type Terms<T> = Node<T>;

/** A term found: numbers of its first and last word. */
export interface Found<T> {
  readonly value: T;
  readonly first: number;
  readonly last: number;
}

/** One word of a term: `open` where any ending will do, `capital` where it must be written in capitals. */
interface TermWord {
  readonly text: string;
  readonly open?: boolean;
  readonly capital?: boolean;
}

/**
 * Compiles terms with what each stands for; `split` cuts a term into its words (by default the syntax of
 * `Signal.term`). Of two equal terms the later one stays.
 */
export function compile<T>(
  entries: Iterable<readonly [term: string, value: T]>,
  split: (term: string) => readonly TermWord[] = signalWords,
): Terms<T> {
  const root = node<T>();
  for (const [term, value] of entries) {
    let at = root;
    const parts = split(term);
    for (const part of parts) {
      if (part.open === true) at.lengths.add(part.text.length);
      at = step(part.open === true ? at.open : at.next, part.text);
    }
    at.ends = { value, capitals: parts.flatMap((part, place) => (part.capital === true ? [place] : [])) };
  }
  return root;
}

/** Shortest word, in letters, of which a plural is known. */
const LEAST_SINGULAR = 3;

/** Lets each word of the terms also stand with an s, unless a term has that word of its own. Changes `terms`. */
export function withPlurals<T>(terms: Terms<T>): Terms<T> {
  for (const [word, next] of [...terms.next]) {
    withPlurals(next);
    if (word.length >= LEAST_SINGULAR && !terms.next.has(`${word}s`)) terms.next.set(`${word}s`, next);
  }
  return terms;
}

/**
 * The terms found in a text, in order; of terms that overlap the one that begins first, then the longest. A term that
 * does not `fit` leaves its place to a shorter one.
 */
export function findTerms<T>(
  words: readonly Word[],
  terms: Terms<T>,
  fits: (value: T) => boolean = () => true,
): Found<T>[] {
  const found: Found<T>[] = [];
  for (let first = 0; first < words.length; first++) {
    const longest = longestFrom(words, first, terms, fits);
    if (longest === null) continue;
    found.push(longest);
    first = longest.last;
  }
  return found;
}

/** The longest fitting term that begins at a word, or null. */
export function longestFrom<T>(
  words: readonly Word[],
  first: number,
  terms: Terms<T>,
  fits: (value: T) => boolean = () => true,
): Found<T> | null {
  let longest: Found<T> | null = null;
  for (const found of termsFrom(words, first, terms))
    if ((longest === null || found.last > longest.last) && fits(found.value)) longest = found;
  return longest;
}

/** All terms that begin at a word, shorter ones inside longer ones too. */
export function termsFrom<T>(words: readonly Word[], first: number, terms: Terms<T>): Found<T>[] {
  const word = words[first];
  const starts = word === undefined ? [] : startsOf(terms, word);
  if (starts.length === 0) return [];
  const found: Found<T>[] = [];
  const open = starts.map((at) => ({ at, last: first }));
  for (let state = open.pop(); state !== undefined; state = open.pop()) {
    const { at, last } = state;
    if (at.ends !== null && isWritten(words, first, at.ends.capitals))
      found.push({ value: at.ends.value, first, last });
    const word = words[last + 1];
    if (word === undefined || !word.joined) continue;
    for (const next of steps(at, word.text)) open.push({ at: next, last: last + 1 });
  }
  return found;
}

/** Where terms that begin with a word go on. */
function startsOf<T>(terms: Terms<T>, { text, form }: Word): readonly Node<T>[] {
  if (form < 0) return steps(terms, text);
  const found = terms.known[form] ?? steps(terms, text);
  terms.known[form] = found;
  return found;
}

/** Where a word leads, written-out words last, so that they are tried first. */
function steps<T>(at: Node<T>, word: string): Node<T>[] {
  const nodes: Node<T>[] = [];
  for (const length of at.lengths) {
    const open = length > word.length ? undefined : at.open.get(word.slice(0, length));
    if (open !== undefined) nodes.push(open);
  }
  const exact = at.next.get(word);
  if (exact !== undefined) nodes.push(exact);
  return nodes;
}

function isWritten(words: readonly Word[], first: number, capitals: readonly number[]): boolean {
  return capitals.every((place) => words[first + place]?.capital === true);
}

function step<T>(nodes: Map<string, Node<T>>, key: string): Node<T> {
  const known = nodes.get(key);
  if (known !== undefined) return known;
  const made = node<T>();
  nodes.set(key, made);
  return made;
}

function node<T>(): Node<T> {
  return { next: new Map(), open: new Map(), lengths: new Set(), known: [], ends: null };
}

const signalWords = (term: string): TermWord[] => term.split(/\s+/u).flatMap(partsOf);

function partsOf(written: string): TermWord[] {
  const words = wordsOf(written);
  return words.map((word, place) => ({
    text: word.text,
    open: written.endsWith('*') && place === words.length - 1,
    capital: word.capital && written.slice(word.from, word.to) === word.text.toUpperCase(),
  }));
}
