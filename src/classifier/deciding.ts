import type { Role, Sub } from '../domain/role.ts';
import type { Line } from '../domain/verdict.ts';
import type { LineWork } from '../domain/work.ts';
import { PART_WEIGHT, weightOf } from './shares.ts';

/** How many lines are shown as those that decide: enough to judge by, few enough to read. */
const MOST = 6;

const OF_SUB: Readonly<Record<Sub, readonly LineWork[]>> = {
  software: ['software'],
  'data-engineering': ['data'],
  annotation: ['annotation'],
  other: ['management', 'nothing'],
};

/**
 * Numbers of the lines that decide, strongest first: those that speak for the role's work, duties before requirements
 * of the same strength. Hybrids show both sides in turn; where nothing can be told, the nearest lines stand.
 */
export function decidingOf(lines: readonly Line[], role: Role, sub: Sub | null): number[] {
  if (role !== 'hybrid') return strongest(lines, worksOfRole(role, sub)).slice(0, MOST);
  const wiring = strongest(lines, ['wiring']);
  const building = strongest(lines, ['building']);
  return Array.from(
    { length: MOST },
    (_, at) => (at % 2 === 0 ? wiring : building)[Math.floor(at / 2)],
  ).filter((number) => number !== undefined);
}

function worksOfRole(role: Role, sub: Sub | null): readonly LineWork[] {
  if (role === 'ai-engineer') return ['wiring'];
  if (role === 'ml-engineer') return ['building'];
  if (role === 'data-scientist') return ['analysis'];
  if (sub !== null) return OF_SUB[sub];
  return ['wiring', 'building', 'analysis', 'software', 'data', 'annotation', 'management', 'nothing'];
}

function strongest(lines: readonly Line[], works: readonly LineWork[]): number[] {
  const strength = (line: Line) => weightOf(line) * line.score;
  return lines
    .map((line, number) => ({ line, number }))
    .filter(({ line }) => works.includes(line.work) && PART_WEIGHT[line.part] > 0)
    .sort((one, other) => strength(other.line) - strength(one.line) || one.number - other.number)
    .map(({ number }) => number);
}
