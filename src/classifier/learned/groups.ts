import { GROUPS } from '../../signals/groups.ts';
import { wordsOf } from '../words.ts';
import { spell } from './words.ts';

/** A place between the words of terms: where they go on, and the numbers of the groups whose terms end here. */
export interface GroupNode {
  readonly next: Map<string, GroupNode>;
  /** Words that end in `*`, by their beginning. */
  readonly open: Map<string, GroupNode>;
  /** Lengths of those beginnings, the longest first, so that no other is looked up. */
  readonly lengths: number[];
  readonly groups: number[];
}

const node = (): GroupNode => ({ next: new Map(), open: new Map(), lengths: [], groups: [] });

function step(nodes: Map<string, GroupNode>, word: string): GroupNode {
  const known = nodes.get(word) ?? node();
  nodes.set(word, known);
  return known;
}

/** Shortest and longest beginning of a `*` word that is looked up. */
const SHORTEST_OPEN = 2;
const LONGEST_OPEN = 16;

function open(at: GroupNode, beginning: string): GroupNode {
  const { length } = beginning;
  if (length >= SHORTEST_OPEN && length <= LONGEST_OPEN && !at.lengths.includes(length)) {
    at.lengths.push(length);
    at.lengths.sort((a, b) => b - a);
  }
  return step(at.open, beginning);
}

function add(root: GroupNode, term: string, group: number): void {
  const words = wordsOf(term).map(({ text }) => spell(text));
  if (words.length === 0) return;
  const last = words.length - 1;
  const end = words.reduce(
    (at, word, i) => (term.endsWith('*') && i === last ? open(at, word) : step(at.next, word)),
    root,
  );
  if (!end.groups.includes(group)) end.groups.push(group);
}

function compile(): GroupNode {
  const root = node();
  const numbers = new Map<string, number>();
  for (const { name, terms } of GROUPS) {
    const group = numbers.get(name) ?? numbers.size;
    numbers.set(name, group);
    for (const term of terms.split(',')) add(root, term.trim(), group);
  }
  return root;
}

const root = compile();

/** How many groups there are. */
export const GROUP_COUNT: number = new Set(GROUPS.map(({ name }) => name)).size;

const NOWHERE: readonly never[] = [];

function stepsFrom(at: GroupNode, word: string): readonly GroupNode[] {
  const exact = at.next.get(word);
  if (at.lengths.length === 0) return exact ? [exact] : NOWHERE;
  const nodes = exact ? [exact] : [];
  for (const length of at.lengths) {
    const beginning = length > word.length ? undefined : at.open.get(word.slice(0, length));
    if (beginning) nodes.push(beginning);
  }
  return nodes;
}

/** Where the terms that begin with a spelled word go on. */
export function startsOf(word: string): readonly GroupNode[] {
  return stepsFrom(root, word);
}

/** A word of a text, as far as groups care. */
interface Startable {
  readonly text: string;
  readonly starts: readonly GroupNode[];
}

function walk(at: GroupNode, words: readonly Startable[], place: number, found: number[]): void {
  for (const group of at.groups) if (!found.includes(group)) found.push(group);
  if (at.next.size === 0 && at.lengths.length === 0) return;
  const word = words[place];
  if (word !== undefined) for (const next of stepsFrom(at, word.text)) walk(next, words, place + 1, found);
}

/** Numbers of the groups (by their first place in `GROUPS`) of which a text holds a term. */
export function groupsIn(words: readonly Startable[]): number[] {
  const found: number[] = [];
  for (let place = 0; place < words.length; place++)
    for (const start of words[place]?.starts ?? NOWHERE) walk(start, words, place + 1, found);
  return found;
}
