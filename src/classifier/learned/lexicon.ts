import { ofForms } from '../forms.ts';
import type { Word } from '../words.ts';
import { type GroupNode, startsOf } from './groups.ts';
import { begin, mixText } from './hash.ts';
import { spell } from './words.ts';

/** All that the model knows of a word apart from where it stands. */
export interface Entry {
  readonly text: string;
  /** Hash of the spelled word, of no kind yet. */
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

/** The entry of a word, remembered with its form, since postings share most of their words. */
export const entryOf: (word: Pick<Word, 'text' | 'form'>) => Entry = ofForms((written) => {
  const text = spell(written);
  return { text, hash: mixText(begin(KIND.word), text), stems: stemsOf(text), starts: startsOf(text) };
});
