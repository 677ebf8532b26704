import { type TextKey, text } from '../../browser/texts.ts';
import type { Role, Sub } from '../../domain/role.ts';
import type { Verdict } from '../../domain/verdict.ts';

type Judged = Pick<Verdict, 'role' | 'sub'>;

const WORK_OF_ROLE: Record<Exclude<Role, 'neither' | 'hybrid' | 'unclear'>, TextKey> = {
  'ai-engineer': 'dutiesAi',
  'ml-engineer': 'dutiesMl',
  'data-scientist': 'dutiesDataScientist',
};

const WORK_OF_SUB: Record<Sub, TextKey> = {
  software: 'dutiesSoftware',
  'data-engineering': 'dutiesDataEngineering',
  annotation: 'dutiesAnnotation',
  other: 'dutiesOther',
};

/** The work that the duties are of ("wiring existing models"); hybrid and unclear have none. */
export function dutiesWork({ role, sub }: Judged): string | null {
  if (role === 'hybrid' || role === 'unclear') return null;
  return text(role === 'neither' ? WORK_OF_SUB[sub ?? 'other'] : WORK_OF_ROLE[role]);
}

/** What follows "the duties are": "mostly data pipelines", or "both: …" for hybrid. */
export function dutiesClause(judged: Judged): string {
  const work = dutiesWork(judged);
  return work === null ? text('dutiesBoth') : text('dutiesMostly', work);
}
