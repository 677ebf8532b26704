import { blocksOf, statements } from '../../classifier/index.ts';
import { tongueOf } from '../../classifier/language.ts';
import { PARTS, WORKS } from '../../classifier/learned/chances.ts';
import { type Features, featuresOf, WORDS_FAMILY } from '../../classifier/learned/features.ts';
import { type KeptNote, notesOf } from '../../classifier/learned/notes.ts';
import { inEnglish } from '../../classifier/learned/translated.ts';
import { lineWords } from '../../classifier/words.ts';
import type { Statement } from '../../domain/statement.ts';
import { align } from '../align.ts';
import type { Labelled } from '../corpus.ts';

/** A labelled posting, cut by us, with the features of its lines and what the reader said of each. */
export interface Example {
  readonly posting: Labelled;
  /** BCP 47; null where it is not told. */
  readonly language: string | null;
  readonly lines: readonly Statement[];
  readonly notes: readonly KeptNote[];
  readonly features: readonly Features[];
  /** Number of each line's part in `PARTS`; −1 where the corpus cut otherwise. */
  readonly parts: readonly number[];
  /** Number of each line's work in `WORKS`; −1 for the rest of a posting and where the corpus cut otherwise. */
  readonly works: readonly number[];
}

/** Whether an example is in another language than English, one that is read. */
export function isElsewhere({ language }: Pick<Example, 'language'>): boolean {
  return language !== null && language !== 'en';
}

/** Cuts a labelled posting and finds the features of its lines. */
export function exampleOf(posting: Labelled): Example {
  const lines = statements(blocksOf(posting.text));
  const texts = lines.map(({ text }) => text);
  const words = lineWords(lines);
  const { language } = tongueOf(words);
  const notes = notesOf(words, inEnglish(words, language));
  const numbers = align(
    texts,
    posting.lines.map(({ text }) => text),
  );
  const features = featuresOf(lines, notes, language);
  const said = numbers.map((number) => posting.lines[number]);
  return {
    posting,
    language,
    lines,
    notes: notes.map(({ groups, signals }, line) => ({
      groups,
      signals,
      terms: features[line]?.[WORDS_FAMILY] ?? [],
    })),
    features,
    parts: said.map((line) => (line ? PARTS.indexOf(line.part) : -1)),
    works: said.map((line) => (line && line.part !== 'rest' ? WORKS.indexOf(line.work) : -1)),
  };
}
