import type { Standing } from '../../domain/role.ts';
import type { LineWork } from '../../domain/work.ts';

/** The sign between title and duties, as text. */
export const SIGNS: Readonly<Record<Standing, string>> = {
  honest: '=',
  vague: '≈',
  mismatch: '≠',
  inflated: '>',
  undersold: '<',
  'cant-tell': '?',
};

/** The standings that warn; only these are filled. */
export const WARNS: ReadonlySet<Standing> = new Set<Standing>(['mismatch', 'inflated']);

/** The letter of each kind of work in text exports, where no glyph can be drawn. */
export const LETTERS: Readonly<Record<LineWork, string>> = {
  wiring: 'W',
  building: 'B',
  analysis: 'A',
  software: 'S',
  data: 'D',
  annotation: 'L',
  management: 'M',
  nothing: '–',
};
