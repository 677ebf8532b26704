import type { Judgement, Statement } from '../../domain/statement.ts';
import { findSignals } from '../find-signals.ts';
import { partsAt, worksAt } from './chances.ts';
import { evidenceOf } from './evidence.ts';
import { featuresOf } from './features.ts';
import { firstPass } from './first.ts';
import type { Model } from './model.ts';
import { secondPass } from './second.ts';

/**
 * Judges each line with what was learned. The evidence of a line: the signals found in it, and the words that carry
 * its work.
 */
export function judgeWith(model: Model, lines: readonly Statement[]): Judgement[] {
  const signals = lines.map(({ text }) => findSignals(text));
  const features = featuresOf(lines, signals);
  const chances = secondPass(model, lines, firstPass(model, features));
  return lines.map((line, number) => {
    const works = worksAt(chances, number);
    const parts = partsAt(chances, number);
    return {
      parts,
      works,
      evidence: evidenceOf(model, line.text, features[number], works, signals[number] ?? []),
    };
  });
}
