import type { Dimension, Line, Side } from '../domain/verdict.ts';
import type { LineWork } from '../domain/work.ts';
import type { TableTerm } from '../signals/table.ts';
import { METRIC_TERMS } from '../signals/table-metrics.ts';
import { MODEL_TERMS } from '../signals/table-models.ts';
import { PROBLEM_TERMS } from '../signals/table-problems.ts';
import { SKILL_TERMS } from '../signals/table-skills.ts';
import { TOOL_TERMS } from '../signals/table-tools.ts';
import { ownWords } from './scope.ts';
import { compile, findTerms } from './terms.ts';
import { type Word, wordsOf } from './words.ts';

/** The dimensions whose quotes are found by what a line names. */
export type NamedDimension = Extract<Dimension, 'model-source' | 'skills' | 'stack' | 'kpis' | 'hire-when'>;

/** How many different terms of each side a line names. */
export interface Sides extends Readonly<Record<Side, number>> {
  /** True where they name the kind alone. */
  readonly faint: boolean;
}

/** What a line names, by dimension. A dimension that it says nothing of is not there. */
export type Named = Partial<Record<NamedDimension, Sides>>;

/** The work that each side of the table is about. */
export const WORK_OF_SIDE: Readonly<Record<Side, LineWork>> = { ai: 'wiring', ml: 'building' };

interface Entry extends TableTerm {
  readonly dimension: NamedDimension;
}

const ENTRIES: readonly Entry[] = [
  ...MODEL_TERMS.map((term) => ({ ...term, dimension: 'model-source' as const })),
  ...SKILL_TERMS.map((term) => ({ ...term, dimension: 'skills' as const })),
  ...TOOL_TERMS.map((term) => ({ ...term, dimension: 'stack' as const })),
  ...METRIC_TERMS.map((term) => ({ ...term, dimension: 'kpis' as const })),
  ...PROBLEM_TERMS.map((term) => ({ ...term, dimension: 'hire-when' as const })),
];

/** One index for all, a term of several dimensions once: each line is searched a single time. */
const BY_TERM = new Map<string, readonly Entry[]>();
for (const entry of ENTRIES) BY_TERM.set(entry.term, [...(BY_TERM.get(entry.term) ?? []), entry]);
const TERMS = compile(BY_TERM);

/** Who trains a team trains no model: a line of management never says where models come from. */
const isOfPeople = ({ dimension }: Entry, { work }: Line): boolean =>
  dimension === 'model-source' && work === 'management';

/** Terms that count only in a line of their own side's work. */
const isAstray = ({ loose, side }: Entry, { work }: Line): boolean =>
  loose === true && work !== WORK_OF_SIDE[side];

/** What a line names of each dimension; what is negated, or done by others, is left out. */
export function namedIn(line: Line, words: readonly Word[] = wordsOf(line.text)): Named {
  const found = findTerms(words, TERMS);
  if (found.length === 0) return {};
  const own = ownWords(words);
  const named: Named = {};
  const seen = new Set<Entry>();
  for (const entry of found.flatMap(({ value, first }) => (own[first] === true ? value : []))) {
    if (seen.has(entry) || isAstray(entry, line) || isOfPeople(entry, line)) continue;
    seen.add(entry);
    const sides = named[entry.dimension] ?? { ai: 0, ml: 0, faint: true };
    named[entry.dimension] = {
      ...sides,
      [entry.side]: sides[entry.side] + 1,
      faint: sides.faint && entry.faint === true,
    };
  }
  return named;
}
