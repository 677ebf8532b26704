import { type TextKey, text } from '../../browser/texts.ts';
import type { Listed, ListedRole } from '../../domain/listed.ts';
import type { Role } from '../../domain/role.ts';
import { roleName, standingName } from './names.ts';

const SHORT: Partial<Record<Role, TextKey>> = {
  hybrid: 'cardBoth',
  'data-scientist': 'cardDataScience',
  unclear: 'standingCantTell',
};

const SHORT_SUBS: Partial<Record<NonNullable<NonNullable<Listed['judged']>['sub']>, TextKey>> = {
  annotation: 'cardLabelling',
  other: 'cardOther',
};

const FILTERS: Record<ListedRole, TextKey> = {
  'ai-engineer': 'filterAi',
  'ml-engineer': 'filterMl',
  hybrid: 'cardBoth',
  'data-scientist': 'cardDataScience',
  neither: 'filterNeither',
  unclear: 'standingCantTell',
  'title-only': 'filterTitleOnly',
};

/** The word on a card's badge ("AI engineer", "Labelling", "title only"); a warning never stands on a can't tell. */
export function cardWord({ judged }: Pick<Listed, 'judged'>): string {
  if (judged === null) return text('cardTitleOnly');
  const { role, sub, standing } = judged;
  if (standing === 'cant-tell') return text('standingCantTell');
  const key = role === 'neither' ? SHORT_SUBS[sub ?? 'other'] : SHORT[role];
  return key === undefined ? roleName({ role, sub }) : text(key);
}

/** A card's badge as it is read aloud ("Mismatch: AI engineer"). */
export function cardLabel(listed: Pick<Listed, 'judged'>): string {
  const { judged } = listed;
  if (judged === null || judged.standing === 'cant-tell') return cardWord(listed);
  return text('cardLabel', standingName(judged.standing), cardWord(listed));
}

/** Name of a role in the filter ("AI", "Neither"). */
export function filterWord(role: ListedRole): string {
  return text(FILTERS[role]);
}
