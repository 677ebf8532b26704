import { type TextKey, text } from '../../browser/texts.ts';
import type { Missing, Question } from '../../domain/verdict.ts';

const QUESTIONS: Record<Question, TextKey> = {
  'call-or-train': 'questionCallOrTrain',
  'analysis-or-models': 'questionAnalysisOrModels',
  'what-work': 'questionWhatWork',
};

const MISSING: Record<Missing, TextKey> = {
  'model-source': 'missingModelSource',
  'what-for': 'missingWhatFor',
  'measured-by': 'missingMeasuredBy',
  duties: 'missingDuties',
  title: 'missingTitle',
};

/** The question to the employer that would settle a verdict. */
export function questionWords(question: Question): string {
  return text(QUESTIONS[question]);
}

/** What the posting does not state. */
export function missingWords(missing: Missing): string {
  return text(MISSING[missing]);
}
