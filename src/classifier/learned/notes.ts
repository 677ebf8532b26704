import type { Judgement } from '../../domain/statement.ts';
import type { Evidence } from '../../domain/verdict.ts';
import { signalsIn } from '../find-signals.ts';
import { type LineWords, type Word, wordsOf } from '../words.ts';
import { groupsIn } from './groups.ts';
import { type Entry, entryOf } from './lexicon.ts';
import { inEnglish } from './translated.ts';

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

/** Numbers of the groups that terms of a text belong to, as it is written or in English. */
function groupsSeen(words: readonly Word[], english: readonly Word[], entries: readonly Entry[]): number[] {
  const groups = groupsIn(entries);
  if (english === words) return groups;
  return [...new Set([...groupsIn(words.map(entryOf)), ...groups])];
}

/** What is seen in a heading, in a posting of a language. */
export function seenInHeading(heading: string, language: string | null): Pick<Note, 'words' | 'groups'> {
  const words = wordsOf(heading);
  const [english = words] = inEnglish([words], language);
  const entries = english.map(entryOf);
  return { words: entries, groups: groupsSeen(words, english, entries) };
}

/** What is seen in each line of a posting, from its words and the same in English (`inEnglish`). */
export function notesOf(lines: LineWords, english: LineWords): Note[] {
  return lines.map((words, line) => {
    const said = english[line] ?? words;
    const entries = said.map(entryOf);
    return { words: entries, groups: groupsSeen(words, said, entries), signals: signalsIn(words) };
  });
}
