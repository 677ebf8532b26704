import type { Standing } from '../domain/role.ts';
import type { Dimension, Line, Missing, Question, Row } from '../domain/verdict.ts';
import type { Shares } from '../domain/work.ts';
import { namesAi } from './too-little.ts';

/** With fewer duty lines than this, what is missing first of all are the duties. */
const FEW_DUTIES = 3;
/** Shares below this are a mention, not a part of the job. */
const PART = 0.15;

/** What a verdict says of a posting before it is known what is missing. */
export interface VerdictParts {
  readonly standing: Standing;
  readonly occupation: string | null;
  readonly shares: Shares;
  readonly lines: readonly Line[];
  readonly table: readonly Row[];
}

/** What a posting would have to say so that its title could be held against it; empty where the standing is told. */
export function missingOf({ standing, occupation, lines, table }: VerdictParts): Missing[] {
  if (standing !== 'cant-tell') return [];
  const silent = (dimension: Dimension): boolean =>
    !table.some((row) => row.dimension === dimension && row.quotes.length > 0);
  const duties = lines.filter(({ part }) => part === 'duty').length;
  const missing: readonly [Missing, boolean][] = [
    ['duties', duties < FEW_DUTIES],
    ['model-source', silent('model-source')],
    ['what-for', silent('hire-when')],
    ['measured-by', silent('kpis')],
    ['title', occupation === null],
  ];
  return missing.flatMap(([what, isMissing]) => (isMissing ? [what] : []));
}

/**
 * The one question whose answer would settle it, null where the standing is told: between analysis and models where
 * both are part of the job; whether a model is called or trained where there is AI work, or talk of it; else the work.
 */
export function questionOf({ standing, shares, lines }: VerdictParts): Question | null {
  if (standing !== 'cant-tell') return null;
  const { wiring, building, analysis } = shares;
  if (analysis >= PART && building > wiring && building >= PART) return 'analysis-or-models';
  if (analysis >= PART && analysis > wiring + building && wiring < PART) return 'analysis-or-models';
  if (wiring + building > 0 || lines.some(namesAi)) return 'call-or-train';
  return 'what-work';
}
