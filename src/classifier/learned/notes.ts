import type { Judgement } from '../../domain/statement.ts';
import type { Evidence } from '../../domain/verdict.ts';
import { signalsIn } from '../find-signals.ts';
import { type Word, wordsOf } from '../words.ts';
import { groupsIn } from './groups.ts';
import { type Entry, entryOf } from './lexicon.ts';

/** What is seen in a line before it is judged. */
export interface Note {
  readonly words: readonly Entry[];
  /** Numbers of the groups of which it holds a term. */
  readonly groups: readonly number[];
  readonly signals: readonly Evidence[];
}

/** What is kept of a line once it is judged, for the role to be told from. */
export interface KeptNote extends Pick<Note, 'groups' | 'signals'> {
  /** Hashes of its words and of pairs of neighbours. */
  readonly terms: readonly number[];
}

/** A judgement with what was seen in the line, which the role is told from too. */
export interface Noted extends Judgement {
  readonly note: KeptNote;
}

/** A text's words and the groups that its terms belong to. */
export function seenIn(text: string): Pick<Note, 'words' | 'groups'> {
  const words = wordsOf(text).map(entryOf);
  return { words, groups: groupsIn(words) };
}

/** What is seen in a line, from its words. */
export function noteOf(words: readonly Word[]): Note {
  const entries = words.map(entryOf);
  return { words: entries, groups: groupsIn(entries), signals: signalsIn(words) };
}
