import type { TitleEntry } from './claim-fields.ts';
import { segmentsOf } from './claim-segments.ts';
import type { Hit } from './claim-terms.ts';
import { type Hits, isNoun, trimmed } from './occupation-edges.ts';
import type { Word } from './words.ts';

/** Without a known noun, longer first segments are sentences or company lines, no occupations. */
const LONGEST_UNKNOWN = 6;

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
  return cut(title, words, start, end === to ? withField(words, hits, segments, to) : end);
}

/** The noun that names the occupation: one that promises something before one that only names a rank or a step. */
function namedBy(hits: Hits): Hit<TitleEntry> | undefined {
  const nouns = hits.filter(({ entry }) => isNoun(entry));
  const strong = ({ entry }: Hit<TitleEntry>): boolean =>
    'claim' in entry || ('kind' in entry && entry.kind !== 'open');
  return nouns.find(strong) ?? nouns[0];
}

function cut(title: string, words: readonly Word[], from: number, to: number): string | null {
  const end = words[to - 1]?.to ?? 0;
  const text = title.slice(words[from]?.from ?? 0, end).trim();
  const open = text.lastIndexOf('(');
  if (open > text.lastIndexOf(')'))
    return title[end] === ')' ? `${text})` : text.slice(0, open).trim() || null;
  return text === '' ? null : text;
}

/** How an ampersand reads as a word. */
const JOINER = 'and';

function withField(words: readonly Word[], hits: Hits, segments: readonly number[], to: number): number {
  const next = segments[to];
  if (next === undefined) return to;
  const end = segments.lastIndexOf(next) + 1;
  const fields = hits.filter(({ entry }) => 'field' in entry);
  const isPure = words.slice(to, end).every(({ text }, i) => {
    return JOINER === text || fields.some((hit) => hit.from <= to + i && to + i < hit.to);
  });
  return isPure ? end : to;
}
