import type { Evidence } from '../../domain/verdict.ts';
import { findSignals } from '../find-signals.ts';
import { groupsIn } from './groups.ts';
import { type Entry, entryOf } from './lexicon.ts';
import { writtenWords } from './words.ts';

/** What is seen in a line before it is judged. */
export interface Note {
  readonly words: readonly Entry[];
  /** Numbers of the groups of which it holds a term. */
  readonly groups: readonly number[];
  readonly signals: readonly Evidence[];
}

/** A text's words and the groups that its terms belong to. */
export function seenIn(text: string): Pick<Note, 'words' | 'groups'> {
  const words = writtenWords(text).map(entryOf);
  return { words, groups: groupsIn(words) };
}

/** What is seen in a line. */
export function noteOf(text: string): Note {
  return { ...seenIn(text), signals: findSignals(text) };
}
