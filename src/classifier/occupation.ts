import { TITLE_ASIDES } from '../signals/titles-asides.ts';
import { TITLE_LEVELS } from '../signals/titles-levels.ts';
import type { TitleEntry } from './claim-fields.ts';
import { segmentsOf } from './claim-segments.ts';
import { type Hit, termAt, termsOf } from './claim-terms.ts';
import type { Word } from './claim-words.ts';

const EDGES = termsOf([
  ...TITLE_LEVELS.filter(({ level }) => level !== 'unknown' && level !== 'manager'),
  ...TITLE_ASIDES.filter(({ kind }) => kind === 'edge'),
]);
const TAILS = termsOf(TITLE_ASIDES.filter(({ kind }) => kind === 'tail'));

/** Without a known noun, longer first segments are sentences or company lines, no occupations. */
const LONGEST_UNKNOWN = 6;

type Hits = readonly Hit<TitleEntry>[];

/**
 * The occupation in the title's own spelling: the segment that names it without level, place, company and team,
 * and the segment after it where that holds field words alone ("Software Engineer, Machine Learning").
 * Null where the title names none.
 */
export function occupationOf(title: string, words: readonly Word[], hits: Hits): string | null {
  const segments = segmentsOf(words);
  const named = namedBy(hits);
  const own = named === undefined ? 0 : segments[named.from];
  const from = segments.indexOf(own ?? 0);
  const to = segments.lastIndexOf(own ?? 0) + 1;
  const [start, end] = trimmed(words, hits, from, to);
  if (start >= end) return named === undefined ? null : cut(title, words, named.from, named.to);
  if (named === undefined && (end - start > LONGEST_UNKNOWN || new Set(segments).size > 2)) return null;
  return cut(title, words, start, end === to ? withField(hits, segments, to) : end);
}

/** The noun that names the occupation: one that promises something before one that only names a rank or a step. */
function namedBy(hits: Hits): Hit<TitleEntry> | undefined {
  const nouns = hits.filter(({ entry }) => isNoun(entry));
  const strong = ({ entry }: Hit<TitleEntry>): boolean =>
    'claim' in entry || ('kind' in entry && entry.kind !== 'open');
  return nouns.find(strong) ?? nouns[0];
}

function isNoun(entry: TitleEntry): boolean {
  if ('claim' in entry) return true;
  return 'kind' in entry && entry.kind !== 'learner';
}

function cut(title: string, words: readonly Word[], from: number, to: number): string | null {
  const end = words[to - 1]?.to ?? 0;
  const text = title.slice(words[from]?.from ?? 0, end).trim();
  if (text.lastIndexOf('(') > text.lastIndexOf(')') && title[end] === ')') return `${text})`;
  return text === '' ? null : text;
}

/** The stretch without levels and asides at both ends, and without what follows a preposition. */
function trimmed(words: readonly Word[], hits: Hits, from: number, to: number): [number, number] {
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

function withField(hits: Hits, segments: readonly number[], to: number): number {
  const next = segments[to];
  if (next === undefined) return to;
  const end = segments.lastIndexOf(next) + 1;
  const covered = hits.filter(({ entry, from }) => 'field' in entry && from >= to && from < end);
  const size = covered.reduce((sum, hit) => sum + hit.to - hit.from, 0);
  return size === end - to ? end : to;
}
