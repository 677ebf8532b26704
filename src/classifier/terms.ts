import { ofForms } from './forms.ts';
import { type Word, wordsOf } from './words.ts';

interface Node<T> {
  readonly next: Map<string, Node<T>>;
  /** Words that end in `*`, by their beginning. */
  readonly open: Map<string, Node<T>>;
  /** Lengths of those beginnings, so that no other is looked up. */
  readonly lengths: number[];
  ends: End<T> | null;
}

interface End<T> {
  readonly value: T;
  /** Places in the term of words written in capitals, which a text in small letters does not match. */
  readonly capitals: readonly number[];
}

/** Terms, compiled so that a text is searched once, whatever their number. */
export interface Terms<T> {
  readonly root: Node<T>;
  /** Where terms that begin with a word go on. */
  readonly startsOf: (word: Word) => readonly Node<T>[];
}

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
      if (part.open === true && !at.lengths.includes(part.text.length)) at.lengths.push(part.text.length);
      at = step(part.open === true ? at.open : at.next, part.text);
    }
    at.ends = { value, capitals: parts.flatMap((part, place) => (part.capital === true ? [place] : [])) };
  }
  return { root, startsOf: ofForms((word) => steps(root, word)) };
}

/** Shortest word, in letters, of which a plural is known. */
const LEAST_SINGULAR = 3;

/**
 * Lets each word of the terms also stand with an s, unless a term has that word of its own. Changes `terms`, which
 * were not searched for yet.
 */
export function withPlurals<T>(terms: Terms<T>): Terms<T> {
  addPlurals(terms.root);
  return terms;
}

function addPlurals<T>(at: Node<T>): void {
  for (const [word, next] of [...at.next]) {
    addPlurals(next);
    if (word.length >= LEAST_SINGULAR && !at.next.has(`${word}s`)) at.next.set(`${word}s`, next);
  }
}

const NONE: readonly never[] = [];

const always = (): boolean => true;

/**
 * The terms found in a text, in order; of terms that overlap the one that begins first, then the longest. A term that
 * does not `fit` leaves its place to a shorter one.
 */
export function findTerms<T>(
  words: readonly Word[],
  terms: Terms<T>,
  fits: (value: T) => boolean = always,
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
  fits: (value: T) => boolean = always,
): Found<T> | null {
  const starts = startsAt(words, first, terms);
  if (starts.length === 0) return null;
  let longest: Found<T> | null = null;
  for (const found of termsAfter(starts, words, first))
    if ((longest === null || found.last > longest.last) && fits(found.value)) longest = found;
  return longest;
}

/** All terms that begin at a word, shorter ones inside longer ones too. */
export function termsFrom<T>(words: readonly Word[], first: number, terms: Terms<T>): readonly Found<T>[] {
  const starts = startsAt(words, first, terms);
  return starts.length === 0 ? NONE : termsAfter(starts, words, first);
}

function startsAt<T>(words: readonly Word[], first: number, terms: Terms<T>): readonly Node<T>[] {
  const word = words[first];
  return word === undefined ? NONE : terms.startsOf(word);
}

function termsAfter<T>(starts: readonly Node<T>[], words: readonly Word[], first: number): Found<T>[] {
  const found: Found<T>[] = [];
  for (let i = starts.length - 1; i >= 0; i--) walk(starts[i], words, first, first, found);
  return found;
}

/** Follows the words after `last` as far as terms go on, and notes those that end on the way. */
function walk<T>(
  at: Node<T> | undefined,
  words: readonly Word[],
  first: number,
  last: number,
  found: Found<T>[],
): void {
  if (at === undefined) return;
  if (at.ends !== null && isWritten(words, first, at.ends.capitals))
    found.push({ value: at.ends.value, first, last });
  const word = words[last + 1];
  if (word?.joined !== true || (at.next.size === 0 && at.lengths.length === 0)) return;
  const nodes = steps(at, word.text);
  for (let i = nodes.length - 1; i >= 0; i--) walk(nodes[i], words, first, last + 1, found);
}

/** Where a word leads, written-out words last: they are followed first. */
function steps<T>(at: Node<T>, word: string): readonly Node<T>[] {
  const exact = at.next.get(word);
  if (at.lengths.length === 0) return exact === undefined ? NONE : [exact];
  const nodes: Node<T>[] = [];
  for (const length of at.lengths) {
    const open = length > word.length ? undefined : at.open.get(word.slice(0, length));
    if (open !== undefined) nodes.push(open);
  }
  if (exact !== undefined) nodes.push(exact);
  return nodes;
}

function isWritten(words: readonly Word[], first: number, capitals: readonly number[]): boolean {
  for (const place of capitals) if (words[first + place]?.capital !== true) return false;
  return true;
}

function step<T>(nodes: Map<string, Node<T>>, key: string): Node<T> {
  const known = nodes.get(key);
  if (known !== undefined) return known;
  const made = node<T>();
  nodes.set(key, made);
  return made;
}

function node<T>(): Node<T> {
  return { next: new Map(), open: new Map(), lengths: [], ends: null };
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
