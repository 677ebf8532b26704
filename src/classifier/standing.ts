import type { Claim, Level, Role, Standing } from '../domain/role.ts';
import type { Why } from '../domain/verdict.ts';

type Told = Exclude<Standing, 'cant-tell'>;
type Row = Readonly<Record<Exclude<Role, 'unclear'>, Told>>;

const row = (ai: Told, ml: Told, hybrid: Told, scientist: Told, neither: Told): Row => ({
  'ai-engineer': ai,
  'ml-engineer': ml,
  hybrid,
  'data-scientist': scientist,
  neither,
});

/** Whether a title holds: its claim against the role by duties. A claim is held against the work, never against people. */
const TABLE: Readonly<Record<Claim, Row>> = {
  'ai-engineer': row('honest', 'mismatch', 'vague', 'mismatch', 'inflated'),
  'ml-engineer': row('mismatch', 'honest', 'vague', 'mismatch', 'inflated'),
  either: row('vague', 'vague', 'honest', 'mismatch', 'inflated'),
  'data-scientist': row('mismatch', 'mismatch', 'mismatch', 'honest', 'inflated'),
  analyst: row('undersold', 'undersold', 'undersold', 'honest', 'honest'),
  other: row('undersold', 'undersold', 'undersold', 'undersold', 'honest'),
  open: row('vague', 'vague', 'vague', 'vague', 'honest'),
};

/** The standings that say a title does not hold; they are given only where the role is sure enough. */
export const WARNINGS: readonly Standing[] = ['mismatch', 'inflated'];

/** What the standing of a title follows from. The level changes the words around a standing, never the standing. */
export interface StandingParts {
  readonly claim: Claim;
  readonly role: Role;
  readonly level: Level;
  /** What keeps a title from being warned of; null where nothing does. */
  readonly doubt: Why | null;
}

/** The standing of a title, and why where it is `cant-tell`. */
export function standingOf({ claim, role, doubt }: StandingParts): {
  standing: Standing;
  why: Why | null;
} {
  if (role === 'unclear') return { standing: 'cant-tell', why: 'too-little' };
  const standing = TABLE[claim][role];
  if (WARNINGS.includes(standing) && doubt !== null) return { standing: 'cant-tell', why: doubt };
  return { standing, why: null };
}
