import { type Filter, type Listed, ListedRole } from '../../domain/listed.ts';
import type { Role, Standing } from '../../domain/role.ts';
import { WARNS } from '../words/signs.ts';

/** The kinds that a list is filtered by, in the order in which they are shown. */
export const LISTED_ROLES: readonly ListedRole[] = ListedRole.options;

/** The standings that a list is filtered by, warnings first. */
export const LISTED_STANDINGS: readonly Standing[] = ['mismatch', 'inflated', 'undersold', 'vague', 'honest'];

/** Whether a card can't be told: nothing is held against its title, and no role is said of it. */
const isUntold = ({ role, standing }: { readonly role: Role; readonly standing: Standing }): boolean =>
  role === 'unclear' || standing === 'cant-tell';

/** The kind that a card is filtered by. What its badge says and what it is counted as are one. */
export function listedRole({ judged }: Listed): ListedRole {
  if (judged === null) return 'title-only';
  return isUntold(judged) ? 'unclear' : judged.role;
}

/** The standing of a card; null where nothing is known but its title. */
export function listedStanding({ judged }: Listed): Standing | null {
  if (judged === null) return null;
  return isUntold(judged) ? 'cant-tell' : judged.standing;
}

/** Whether a card's standing is one that warns. */
export function warns(listed: Listed): boolean {
  const standing = listedStanding(listed);
  return standing !== null && WARNS.has(standing);
}

/** The style class of a card's badge, in the page and in our own lists: its standing, and whether that warns. */
export function badgeClass(listed: Listed): string {
  const standing = listedStanding(listed);
  if (standing === null) return 'title-only';
  return WARNS.has(standing) ? `${standing} warns` : standing;
}

/** Number of cards that warn. */
export const warningsIn = (listed: readonly Listed[]): number => listed.filter(warns).length;

function counted<T>(values: readonly (T | null)[]): ReadonlyMap<T, number> {
  const counts = new Map<T, number>();
  for (const value of values) if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

/** How many cards of a list are of each kind; kinds without a card are left out. */
export const roleCounts = (listed: readonly Listed[]): ReadonlyMap<ListedRole, number> =>
  counted(listed.map(listedRole));

/** How many cards of a list have each standing; standings without a card are left out. */
export const standingCounts = (listed: readonly Listed[]): ReadonlyMap<Standing, number> =>
  counted(listed.map(listedStanding));

/** Whether the person put cards like this one away. */
export function isAway(listed: Listed, { roles, standings }: Filter): boolean {
  const standing = listedStanding(listed);
  return roles.includes(listedRole(listed)) || (standing !== null && standings.includes(standing));
}

/** Whether a filter may put any card away. */
export const putsAway = ({ roles, standings }: Filter): boolean => roles.length + standings.length > 0;

const without = <T>(all: readonly T[], some: readonly T[]): T[] => all.filter((one) => !some.includes(one));

/** A filter with cards of a kind put away, or back. */
export function toggledRole(filter: Filter, kind: ListedRole): Filter {
  const rest = without(filter.roles, [kind]);
  return { ...filter, roles: filter.roles.includes(kind) ? rest : [...rest, kind] };
}

/** A filter with cards of these standings put away; back where all of them were away. */
export function toggledStandings(filter: Filter, standings: readonly Standing[]): Filter {
  const rest = without(filter.standings, standings);
  const away = standings.every((standing) => filter.standings.includes(standing));
  return { ...filter, standings: away ? rest : [...rest, ...standings] };
}
