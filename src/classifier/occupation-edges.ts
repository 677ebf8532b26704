import { TITLE_ASIDES } from '../signals/titles-asides.ts';
import { TITLE_LEVELS } from '../signals/titles-levels.ts';
import type { TitleEntry } from './claim-fields.ts';
import { type Hit, termAt, termsOf } from './claim-terms.ts';
import type { Word } from './words.ts';

const EDGES = termsOf([
  ...TITLE_LEVELS.filter(({ level }) => level !== 'unknown' && level !== 'manager'),
  ...TITLE_ASIDES.filter(({ kind }) => kind === 'edge'),
]);
const TAILS = termsOf(TITLE_ASIDES.filter(({ kind }) => kind === 'tail'));

/** What was found in a title, from left to right. */
export type Hits = readonly Hit<TitleEntry>[];

/** Whether an entry names an occupation, be it only a rank or a step. */
export function isNoun(entry: TitleEntry): boolean {
  if ('claim' in entry) return true;
  return 'kind' in entry && entry.kind !== 'learner';
}

/** The stretch without levels and asides at both ends, and without what follows a preposition. */
export function trimmed(words: readonly Word[], hits: Hits, from: number, to: number): [number, number] {
  let start = from;
  for (
    let edge = edgeAt(words, hits, start);
    edge !== null && edge <= to;
    edge = edgeAt(words, hits, start)
  ) {
    start = edge;
  }
  let end = tailOf(words, hits, start, to);
  for (
    let last = edgeBefore(words, hits, end);
    last !== null && last > start;
    last = edgeBefore(words, hits, end)
  ) {
    end = last;
  }
  return [start, end];
}

/** A level inside a pattern is part of the occupation ("Member of Technical Staff"), and so is a noun inside a level. */
function isInside(hits: Hits, from: number, to: number): boolean {
  return hits.some(({ entry, from: start, to: end }) => {
    if (!isNoun(entry) || start >= to || end <= from) return false;
    return end - start > to - from || ('kind' in entry ? entry.kind === 'maker' : end < to || start > from);
  });
}

function edgeAt(words: readonly Word[], hits: Hits, at: number): number | null {
  const edge = termAt(EDGES, words, at) ?? termAt(TAILS, words, at);
  return edge === null || isInside(hits, edge.from, edge.to) || isAlone(hits, edge.from, edge.to)
    ? null
    : edge.to;
}

/** The title's only noun stays, even if it is a level too: "AI Lead". */
function isAlone(hits: Hits, from: number, to: number): boolean {
  const nouns = hits.filter(({ entry }) => isNoun(entry));
  return nouns.length === 1 && nouns.some((hit) => hit.from >= from && hit.to <= to);
}

function edgeBefore(words: readonly Word[], hits: Hits, end: number): number | null {
  for (const length of [3, 2, 1]) {
    const edge = termAt(EDGES, words, end - length);
    if (edge?.to !== end || isInside(hits, edge.from, end) || isAlone(hits, edge.from, end)) continue;
    return edge.from;
  }
  return null;
}

function tailOf(words: readonly Word[], hits: Hits, start: number, to: number): number {
  for (let at = start + 1; at < to; at++) {
    const tail = termAt(TAILS, words, at);
    if (tail === null || isInside(hits, at, tail.to)) continue;
    const field = hits.some(({ entry, from }) => 'field' in entry && from === tail.to);
    if (!field) return at;
  }
  return to;
}
