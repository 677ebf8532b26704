import type { Statement } from '../../domain/statement.ts';
import { tongueOf } from '../language.ts';
import { type LineWords, lineWords } from '../words.ts';
import { partsAt, worksAt } from './chances.ts';
import { evidenceOf } from './evidence.ts';
import { featuresOf, WORDS_FAMILY } from './features.ts';
import { firstPass } from './first.ts';
import type { Model } from './model.ts';
import { type Noted, notesOf } from './notes.ts';
import { secondPass } from './second.ts';
import { inEnglish } from './translated.ts';

/**
 * Judges each line with what was learned. The evidence of a line: the signals found in it, and the words that carry
 * its work.
 */
export function judgeWith(
  model: Model,
  lines: readonly Statement[],
  words: LineWords = lineWords(lines),
  language: string | null = tongueOf(words).language,
): Noted[] {
  const english = inEnglish(words, language);
  const notes = notesOf(words, english);
  const features = featuresOf(lines, notes, language);
  const chances = secondPass(model, lines, notes, firstPass(model, features));
  return lines.flatMap((line, number) => {
    const note = notes[number];
    if (!note) return [];
    const seen = {
      groups: note.groups,
      signals: note.signals,
      terms: features[number]?.[WORDS_FAMILY] ?? [],
    };
    const judged = { parts: partsAt(chances, number), works: worksAt(chances, number), note: seen };
    return [
      { ...judged, evidence: evidenceOf(model, line.text, english[number] ?? [], features[number], judged) },
    ];
  });
}
