import { type TextKey, text } from '../../browser/texts.ts';
import { DIMENSIONS, type Dimension, type Line, type Side, type Verdict } from '../../domain/verdict.ts';

/** A line of the posting as a quote for one side of the table. `at` is its number from 0. */
export interface SideQuote {
  readonly line: Line;
  readonly at: number;
  readonly side: Side;
}

/** One row of the table, worded, with this posting's quotes, strongest first. */
export interface TableRow {
  readonly dimension: Dimension;
  readonly name: string;
  readonly ai: string;
  readonly ml: string;
  readonly quotes: readonly SideQuote[];
}

const WORDS: Record<Dimension, readonly [name: TextKey, ai: TextKey, ml: TextKey]> = {
  'core-job': ['dimensionCoreJob', 'aiCoreJob', 'mlCoreJob'],
  'model-source': ['dimensionModelSource', 'aiModelSource', 'mlModelSource'],
  skills: ['dimensionSkills', 'aiSkills', 'mlSkills'],
  stack: ['dimensionStack', 'aiStack', 'mlStack'],
  kpis: ['dimensionKpis', 'aiKpis', 'mlKpis'],
  'training-loop': ['dimensionTrainingLoop', 'aiTrainingLoop', 'mlTrainingLoop'],
  'hire-when': ['dimensionHireWhen', 'aiHireWhen', 'mlHireWhen'],
};

/** The seven dimensions with this posting's words. A quote whose line is not there is left out. */
export function tableOf(verdict: Verdict): readonly TableRow[] {
  return DIMENSIONS.map((dimension) => {
    const [name, ai, ml] = WORDS[dimension];
    const quotes = quotesOf(verdict, dimension).flatMap(({ line, side }) => {
      const found = verdict.lines[line];
      return found ? [{ line: found, at: line, side }] : [];
    });
    return { dimension, name: text(name), ai: text(ai), ml: text(ml), quotes };
  });
}

/** The sides that a row's quotes support. */
export function supports(row: TableRow, side: Side): boolean {
  return row.quotes.some((quote) => quote.side === side);
}

function quotesOf(verdict: Verdict, dimension: Dimension): readonly { line: number; side: Side }[] {
  if (dimension !== 'training-loop') {
    return verdict.table.filter((row) => row.dimension === dimension).flatMap((row) => row.quotes);
  }
  const side: Side = verdict.trainingLoop.touched === true ? 'ml' : 'ai';
  return verdict.trainingLoop.quotes.map((line) => ({ line, side }));
}
