import { counted, type TextKey, text } from '../../browser/texts.ts';
import type { Listed, ListedRole } from '../../domain/listed.ts';
import type { Role, Sub } from '../../domain/role.ts';
import { listedRole, listedStanding } from '../list/filtering.ts';
import { standingName } from './names.ts';

const ROLES: Record<Exclude<Role, 'neither'>, TextKey> = {
  'ai-engineer': 'cardAi',
  'ml-engineer': 'cardMl',
  hybrid: 'cardHybrid',
  'data-scientist': 'cardDataScientist',
  unclear: 'cardUnclear',
};

const SUBS: Record<Sub, TextKey> = {
  software: 'cardSoftware',
  'data-engineering': 'cardDataEngineering',
  annotation: 'cardAnnotation',
  other: 'cardOther',
};

const KINDS: Record<ListedRole, TextKey> = {
  'ai-engineer': 'filterAi',
  'ml-engineer': 'filterMl',
  hybrid: 'filterHybrid',
  'data-scientist': 'filterDataScientist',
  neither: 'filterNeither',
  unclear: 'filterUnclear',
  'title-only': 'filterTitleOnly',
};

/** The word on a card's badge ("AI engineer", "title only"). */
export function cardWord(listed: Listed): string {
  const kind = listedRole(listed);
  if (kind === 'title-only') return text('cardTitleOnly');
  return text(kind === 'neither' ? SUBS[listed.judged?.sub ?? 'other'] : ROLES[kind]);
}

/** What a card's badge is read out as: the standing, where one is told, and the word. */
export function cardName(listed: Listed): string {
  const standing = listedStanding(listed);
  if (standing === null || standing === 'cant-tell') return cardWord(listed);
  return text('cardName', standingName(standing), cardWord(listed));
}

/** The word of a kind in the filter of a list ("AI", "Neither"). */
export function kindWord(kind: ListedRole): string {
  return text(KINDS[kind]);
}

/** "42 postings". */
export function postingsWords(count: number): string {
  return counted(count, 'postingsOne', 'postingsOther');
}

/** "6 warnings", "no warnings". */
export function warningsWords(count: number): string {
  return count === 0 ? text('warningsNone') : counted(count, 'warningsOne', 'warningsOther');
}

/** "12 put away". */
export function awayWords(count: number): string {
  return counted(count, 'awayOne', 'awayOther');
}

/** Company and place of a card, and that it was read before, as far as that is so. */
export function cardWhere({ company, place, basis }: Listed): string {
  const seen = basis === 'seen' ? text('cardSeen') : null;
  return [company, place, seen].filter(Boolean).reduce<string>(joined, '');
}

const joined = (before: string, next: string | null): string =>
  before === '' ? (next ?? '') : text('whereJoin', before, next ?? '');
