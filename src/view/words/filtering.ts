import type { Filter, Listed, ListedRole } from '../../domain/listed.ts';
import type { Standing } from '../../domain/role.ts';
import { WARNS } from './signs.ts';

/** What a card is filtered by: its role by duties, or that the list holds no more than its title. */
export function roleIn({ judged }: Pick<Listed, 'judged'>): ListedRole {
  return judged?.role ?? 'title-only';
}

/** Whether a card is put away. */
export function isAway({ judged }: Pick<Listed, 'judged'>, { roles, standings }: Filter): boolean {
  return roles.includes(roleIn({ judged })) || (judged !== null && standings.includes(judged.standing));
}

/** Whether a card carries a warning. */
export function warns({ judged }: Pick<Listed, 'judged'>): boolean {
  return judged !== null && WARNS.has(judged.standing);
}

/** How many cards carry a warning. */
export function warningsIn(listed: readonly Pick<Listed, 'judged'>[]): number {
  return listed.filter(warns).length;
}

function counts<K>(keys: readonly K[]): Map<K, number> {
  const found = new Map<K, number>();
  for (const key of keys) found.set(key, (found.get(key) ?? 0) + 1);
  return found;
}

/** How many cards there are of each role. */
export function rolesIn(listed: readonly Listed[]): Map<ListedRole, number> {
  return counts(listed.map(roleIn));
}

/** How many cards there are of each standing, those without a verdict left out. */
export function standingsIn(listed: readonly Listed[]): Map<Standing, number> {
  return counts(listed.flatMap(({ judged }) => (judged === null ? [] : [judged.standing])));
}
