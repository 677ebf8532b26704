import { align } from '../align.ts';
import type { Answer } from '../contender.ts';
import type { Labelled } from '../corpus.ts';

/** Accuracy over lines, 0 to 1; null where the contender says nothing of lines. */
export interface LineFigures {
  /** Of the work, on lines that are a duty or a requirement. */
  readonly work: number;
  /** Of the part, on lines that are a duty, a requirement or a nice-to-have. */
  readonly part: number;
}

const textsOf = (lines: readonly { readonly text: string }[]): string[] => lines.map(({ text }) => text);

/** Measures what was said of each line against its reader; null where no answer speaks of lines. */
export function lineFigures(postings: readonly Labelled[], answers: readonly Answer[]): LineFigures | null {
  let worked = 0;
  let workRight = 0;
  let parted = 0;
  let partRight = 0;
  postings.forEach(({ lines }, i) => {
    const said = answers[i]?.lines;
    if (!said) return;
    const numbers = align(textsOf(lines), textsOf(said));
    lines.forEach((line, n) => {
      if (line.part === 'rest') return;
      const told = said[numbers[n] ?? -1];
      parted++;
      if (told?.part === line.part) partRight++;
      if (line.part === 'nice') return;
      worked++;
      if (told?.work === line.work) workRight++;
    });
  });
  return parted === 0 ? null : { work: workRight / worked, part: partRight / parted };
}
