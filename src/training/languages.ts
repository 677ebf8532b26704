import { builds } from '../domain/role.ts';
import type { Answer } from './contender.ts';
import type { Example } from './learn/examples.ts';
import { lineFigures } from './measure/lines.ts';
import { f1Of, isRight, shareOf } from './measure/roles.ts';
import { digits, table } from './report.ts';

/** Figures by the language of the text, most postings first: a language that is not read stands as a dash. */
export function languages(examples: readonly Example[], answers: readonly Answer[]): string {
  const byLanguage = new Map<string, number[]>();
  examples.forEach(({ language: told }, i) => {
    const language = told ?? '–';
    byLanguage.set(language, [...(byLanguage.get(language) ?? []), i]);
  });
  const rows = [...byLanguage]
    .sort(([, a], [, b]) => b.length - a.length)
    .map(([language, numbers]) => {
      const postings = numbers.flatMap((i) => examples[i]?.posting ?? []);
      const said = numbers.flatMap((i) => answers[i] ?? []);
      const right = (fair: boolean): number =>
        shareOf(postings, (posting, i) => isRight(posting, said[i]?.role ?? 'unclear', fair));
      const work = lineFigures(postings, said)?.work;
      const figures = [right(false), right(true), f1Of(postings, said, builds), work];
      return [language, String(numbers.length), ...figures.map(digits)];
    });
  return table([['language', 'postings', 'exact', 'fair', 'builders', "line's work"], ...rows]);
}
