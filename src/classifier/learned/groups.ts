import { GROUPS } from '../../signals/groups.ts';
import { spelledWords } from './words.ts';

interface Node {
  readonly next: Map<string, Node>;
  /** Words that end in `*`, by their beginning. */
  readonly open: Map<string, Node>;
  /** Numbers of the groups whose terms end here. */
  readonly groups: number[];
}

const node = (): Node => ({ next: new Map(), open: new Map(), groups: [] });

function step(nodes: Map<string, Node>, word: string): Node {
  const known = nodes.get(word) ?? node();
  nodes.set(word, known);
  return known;
}

function add(root: Node, term: string, group: number): void {
  const words = spelledWords(term);
  if (words.length === 0) return;
  const last = words.length - 1;
  const open = term.endsWith('*');
  const end = words.reduce((at, word, i) => step(open && i === last ? at.open : at.next, word), root);
  if (!end.groups.includes(group)) end.groups.push(group);
}

function compile(): Node {
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
/** Shortest and longest beginning of a `*` word that is looked up. */
const SHORTEST_OPEN = 2;
const LONGEST_OPEN = 16;

function walk(at: Node, words: readonly string[], place: number, found: Set<number>): void {
  for (const group of at.groups) found.add(group);
  const word = words[place];
  if (word === undefined) return;
  const exact = at.next.get(word);
  if (exact) walk(exact, words, place + 1, found);
  if (at.open.size === 0) return;
  for (let length = Math.min(word.length, LONGEST_OPEN); length >= SHORTEST_OPEN; length--) {
    const open = at.open.get(word.slice(0, length));
    if (open) walk(open, words, place + 1, found);
  }
}

/** Numbers of the groups (by their first place in `GROUPS`) of which a text of spelled words holds a term. */
export function groupsIn(words: readonly string[]): number[] {
  const found = new Set<number>();
  for (let place = 0; place < words.length; place++) walk(root, words, place, found);
  return [...found];
}
