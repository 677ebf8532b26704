import { describe, expect, test } from 'vitest';
import { EVERYTHING, ListedRole } from '../../../src/domain/listed.ts';
import {
  isAway,
  LISTED_ROLES,
  putsAway,
  roleCounts,
  standingCounts,
  warningsIn,
} from '../../../src/view/list/filtering.ts';
import { aCard, aJudgedCard } from './sample-cards.ts';

const list = [
  aJudgedCard('a', 'ai-engineer', 'honest'),
  aJudgedCard('b', 'ai-engineer', 'mismatch'),
  aJudgedCard('c', 'neither', 'inflated', 'software'),
  aJudgedCard('d', 'ml-engineer', 'cant-tell'),
  aJudgedCard('e', 'unclear', 'cant-tell'),
  aCard('f'),
];

describe('a list', () => {
  test('is filtered by every kind there is', () => {
    expect([...LISTED_ROLES].sort()).toEqual([...ListedRole.options].sort());
  });

  test('is counted by kind, where what can not be told counts as that', () => {
    expect(Object.fromEntries(roleCounts(list))).toEqual({
      'ai-engineer': 2,
      neither: 1,
      unclear: 2,
      'title-only': 1,
    });
  });

  test('is counted by standing, where a title alone has none', () => {
    expect(Object.fromEntries(standingCounts(list))).toEqual({
      honest: 1,
      mismatch: 1,
      inflated: 1,
      'cant-tell': 2,
    });
    expect(warningsIn(list)).toBe(2);
  });
});

describe('a filter', () => {
  const away = (filter: Partial<typeof EVERYTHING>) =>
    list.filter((card) => isAway(card, { ...EVERYTHING, ...filter })).map(({ identity }) => identity);

  test('puts nothing away by default', () => {
    expect(away({})).toEqual([]);
    expect(putsAway(EVERYTHING)).toBe(false);
  });

  test('puts cards away by kind and by standing', () => {
    expect(away({ roles: ['neither', 'title-only'] })).toEqual(['c', 'f']);
    expect(away({ roles: ['unclear'] })).toEqual(['d', 'e']);
    expect(away({ standings: ['mismatch', 'inflated'] })).toEqual(['b', 'c']);
    expect(away({ roles: ['ai-engineer'], standings: ['inflated'] })).toEqual(['a', 'b', 'c']);
    expect(putsAway({ ...EVERYTHING, standings: ['vague'] })).toBe(true);
  });
});
