import { type Word, wordsOf } from './claim-words.ts';

interface Node<T> {
  readonly next: Map<string, Node<T>>;
  entry: T | null;
}

/** A found term: its entry, and the words it covers (`from` inclusive, `to` exclusive). */
export interface Hit<T> {
  readonly entry: T;
  readonly from: number;
  readonly to: number;
}

/** Terms that can be looked up word by word; the longest wins. */
export type Terms<T> = Node<T>;

/** Indexes entries by the words of their `term`. Later entries replace earlier ones of the same words. */
export function termsOf<T extends { readonly term: string }>(entries: readonly T[]): Terms<T> {
  const root: Node<T> = { next: new Map(), entry: null };
  for (const entry of entries) {
    let node = root;
    for (const { key } of wordsOf(entry.term)) {
      const next = node.next.get(key) ?? { next: new Map(), entry: null };
      node.next.set(key, next);
      node = next;
    }
    node.entry = entry;
  }
  return root;
}

/** Plurals count as their singular: "engineers" is found as "engineer". */
function step<T>(node: Node<T>, key: string): Node<T> | undefined {
  return (
    node.next.get(key) ?? (key.length > 3 && key.endsWith('s') ? node.next.get(key.slice(0, -1)) : undefined)
  );
}

/** The longest term that starts at word `at`, or null. Terms never cross a separator. */
export function termAt<T>(terms: Terms<T>, words: readonly Word[], at: number): Hit<T> | null {
  let best: Hit<T> | null = null;
  let node: Node<T> | undefined = terms;
  for (let i = at; i < words.length; i++) {
    const word = words[i];
    if (word === undefined || (i > at && word.fresh)) break;
    node = step(node, word.key);
    if (node === undefined) break;
    if (node.entry !== null) best = { entry: node.entry, from: at, to: i + 1 };
  }
  return best;
}

/** All terms of a text from left to right, the longest first; none overlap. */
export function termsIn<T>(terms: Terms<T>, words: readonly Word[]): Hit<T>[] {
  const hits: Hit<T>[] = [];
  for (let at = 0; at < words.length; ) {
    const hit = termAt(terms, words, at);
    if (hit !== null) hits.push(hit);
    at = hit?.to ?? at + 1;
  }
  return hits;
}
