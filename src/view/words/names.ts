import { type TextKey, text } from '../../browser/texts.ts';
import type { Claim, Role, Standing, Sub } from '../../domain/role.ts';
import type { Verdict } from '../../domain/verdict.ts';
import type { LineWork, Part } from '../../domain/work.ts';

const ROLES: Record<Exclude<Role, 'neither'>, TextKey> = {
  'ai-engineer': 'roleAi',
  'ml-engineer': 'roleMl',
  hybrid: 'roleHybrid',
  'data-scientist': 'roleDataScientist',
  unclear: 'roleUnclear',
};

const SUBS: Record<Sub, TextKey> = {
  software: 'roleSoftware',
  'data-engineering': 'roleDataEngineering',
  annotation: 'roleAnnotation',
  other: 'roleOther',
};

const STANDINGS: Record<Standing, TextKey> = {
  honest: 'standingHonest',
  vague: 'standingVague',
  mismatch: 'standingMismatch',
  inflated: 'standingInflated',
  undersold: 'standingUndersold',
  'cant-tell': 'standingCantTell',
};

const WORKS: Record<LineWork, TextKey> = {
  wiring: 'workWiring',
  building: 'workBuilding',
  analysis: 'workAnalysis',
  software: 'workSoftware',
  data: 'workData',
  annotation: 'workAnnotation',
  management: 'workManagement',
  nothing: 'workNothing',
};

const PARTS: Record<Part, TextKey> = {
  duty: 'partDuty',
  required: 'partRequired',
  nice: 'partNice',
  rest: 'partRest',
};

const CLAIMS: Record<Claim, TextKey> = {
  'ai-engineer': 'claimAi',
  'ml-engineer': 'claimMl',
  either: 'claimEither',
  'data-scientist': 'claimDataScientist',
  analyst: 'claimAnalyst',
  other: 'claimOther',
  open: 'claimOpen',
};

/** Name of the role that the duties say ("AI engineer"). */
export function roleName({ role, sub }: Pick<Verdict, 'role' | 'sub'>): string {
  return text(role === 'neither' ? SUBS[sub ?? 'other'] : ROLES[role]);
}

/** Name of a standing ("Mismatch"). */
export function standingName(standing: Standing): string {
  return text(STANDINGS[standing]);
}

/** Name of a kind of work ("Wiring"). */
export function workName(work: LineWork): string {
  return text(WORKS[work]);
}

/** What a line is in its posting ("nice to have"). */
export function partName(part: Part): string {
  return text(PARTS[part]);
}

/** What the title says: the occupation in the title's own spelling; only "AI/ML engineer" is ours. */
export function occupationName({ claim, occupation }: Pick<Verdict, 'claim' | 'occupation'>): string {
  return claim === 'either' ? text('claimEither') : (occupation ?? text(CLAIMS[claim]));
}
