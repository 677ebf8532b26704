import { Role } from '../../domain/role.ts';
import type { Measured } from '../accuracy.ts';
import { digits, table } from '../report.ts';
import type { Steadiness } from '../robustness.ts';
import type { Bin } from './calibration.ts';
import type { Figures } from './figures.ts';

/** The measures in the order in which they are printed, with their goals ("at least", "what we want"). */
const MEASURES: readonly (readonly [keyof Figures, string, string, string])[] = [
  ['exact', 'role, exact', '0.84', '0.88'],
  ['fair', 'role, with a fair second reading', '0.92', '0.95'],
  ['macro', 'macro-F1 of ai, ml, data-scientist, neither', '0.85', '0.89'],
  ['hybrid', 'F1 of hybrid', '0.40', '0.60'],
  ['builders', 'F1 of builds AI or ML', '0.93', '0.96'],
  ['work', "line's work", '0.80', '0.84'],
  ['part', "line's part", '0.90', '0.93'],
  ['calibration', 'calibration error', '', ''],
  ['perfect', 'the same, perfectly calibrated', '', ''],
  ['coverage', 'coverage', '0.93', '0.97'],
];

/** The table of measures, one contender a column. */
export function measures(contenders: readonly Measured[]): string {
  const head = ['measure', ...contenders.map(({ name }) => name), 'at least', 'wanted'];
  const rows = MEASURES.map(([key, name, least, wanted]) => [
    name,
    ...contenders.map(({ figures }) => digits(figures[key])),
    least,
    wanted,
  ]);
  const precision = contenders.map(({ warnings }) => digits(warnings.precision));
  const recall = contenders.map(({ warnings }) => digits(warnings.recall));
  return table([
    head,
    ...rows,
    ['warnings, titles swapped: precision', ...precision, '0.97', '0.98'],
    ['warnings, titles swapped: recall', ...recall, '0.80', '0.90'],
  ]);
}

/** The learning curve: what so many postings give. */
export function curveTable(
  steps: readonly { postings: number; exact: number; fair: number; work: number | null }[],
): string {
  const rows = steps.map(({ postings, exact, fair, work }) => [
    String(postings),
    digits(exact),
    digits(fair),
    digits(work),
  ]);
  return table([['postings', 'exact', 'fair', "line's work"], ...rows]);
}

/** How often the role stays the same, by what was written otherwise. */
export function steadinessTable(steady: readonly Steadiness[]): string {
  return table([['written otherwise', 'same role'], ...steady.map(({ name, same }) => [name, digits(same)])]);
}

/** The confusion matrix: gold in rows, said in columns. */
export function confusionTable(counts: readonly (readonly number[])[]): string {
  const rows = Role.options.map((role, i) => [role, ...(counts[i] ?? []).map(String)]);
  return table([['gold \\ said', ...Role.options], ...rows]);
}

/** The calibration table. */
export function calibrationTable(bins: readonly Bin[]): string {
  const rows = bins.map(({ from, count, said, right }) => [
    `from ${from.toFixed(1)}`,
    String(count),
    digits(said),
    digits(right),
  ]);
  return table([['confidence', 'postings', 'said', 'right'], ...rows]);
}
