import type { Level } from '../domain/role.ts';
import { TITLE_LEVELS } from '../signals/titles-levels.ts';
import { termsIn, termsOf } from './claim-terms.ts';
import type { Word } from './words.ts';

const LEVELS = termsOf(TITLE_LEVELS);

/** Levels that hold whatever else is said beside them: an intern of a lead team is an intern. */
const FIRST: readonly Level[] = ['intern', 'manager'];

/** The level that a title's words state, the first where there are several; `unknown` where there is none. */
export function levelOf(words: readonly Word[]): Level {
  const stated = termsIn(LEVELS, words).map(({ entry }) => entry.level);
  const levels: Level[] = stated.filter((level) => level !== 'unknown');
  return FIRST.find((level) => levels.includes(level)) ?? levels[0] ?? 'unknown';
}
