import type { Word } from '../words.ts';
import { type GroupNode, startsOf } from './groups.ts';
import { begin, mixText } from './hash.ts';
import { spell } from './words.ts';

/** All that the model knows of a word apart from where it stands. */
export interface Entry {
  readonly text: string;
  /** Hash of the spelled word; of no kind yet. */
  readonly hash: number;
  /** Hashes of its beginnings and ending. */
  readonly stems: readonly number[];
  /** Where terms of groups that begin with it go on. */
  readonly starts: readonly GroupNode[];
}

/** Kinds of hashes of this file. */
const KIND = { word: 1, start: 4, end: 5 } as const;

/** Beginnings and endings of longer words hold word families and the compounds of German and Dutch together. */
function stemsOf(word: string): number[] {
  const stems: number[] = [];
  if (word.length > 4) stems.push(mixText(begin(KIND.start), word.slice(0, 4)));
  if (word.length > 5) stems.push(mixText(begin(KIND.end), word.slice(-4)));
  if (word.length > 6) stems.push(mixText(begin(KIND.start), word.slice(0, 6)));
  return stems;
}

/** By the number of their form, without holes: an array with wide ones is slow to look things up in. */
const known: (Entry | undefined)[] = [];

/** The entry of a word, remembered with its form, since postings share most of their words. */
export function entryOf({ text, form }: Pick<Word, 'text' | 'form'>): Entry {
  if (form < 0) return made(text);
  const found = known[form];
  if (found !== undefined) return found;
  while (known.length < form) known.push(undefined);
  const entry = made(text);
  known[form] = entry;
  return entry;
}

function made(written: string): Entry {
  const text = spell(written);
  return { text, hash: mixText(begin(KIND.word), text), stems: stemsOf(text), starts: startsOf(text) };
}
