import { describe, expect, it } from 'vitest';
import { standingOf, WARNINGS } from '../../src/classifier/standing.ts';
import { Claim, Level, Role, type Standing } from '../../src/domain/role.ts';
import { Why } from '../../src/domain/verdict.ts';

const ROLES = ['ai-engineer', 'ml-engineer', 'hybrid', 'data-scientist', 'neither', 'unclear'] as const;
const TABLE: Readonly<Record<Claim, readonly Standing[]>> = {
  'ai-engineer': ['honest', 'mismatch', 'vague', 'mismatch', 'inflated', 'cant-tell'],
  'ml-engineer': ['mismatch', 'honest', 'vague', 'mismatch', 'inflated', 'cant-tell'],
  either: ['vague', 'vague', 'honest', 'mismatch', 'inflated', 'cant-tell'],
  'data-scientist': ['mismatch', 'mismatch', 'mismatch', 'honest', 'inflated', 'cant-tell'],
  analyst: ['undersold', 'undersold', 'undersold', 'honest', 'honest', 'cant-tell'],
  other: ['undersold', 'undersold', 'undersold', 'undersold', 'honest', 'cant-tell'],
  open: ['vague', 'vague', 'vague', 'vague', 'honest', 'cant-tell'],
};
const CELLS = Claim.options.flatMap((claim) =>
  ROLES.map((role, column) => ({ claim, role, standing: TABLE[claim][column] })),
);

describe('whether a title holds', () => {
  it('is told for each claim and role', () => {
    expect(CELLS).toHaveLength(42);
    expect(new Set(ROLES)).toEqual(new Set(Role.options));
  });

  it.each(CELLS)('a title of $claim over $role is $standing', ({ claim, role, standing }) => {
    const why = role === 'unclear' ? 'too-little' : null;
    expect(standingOf({ claim, role, level: 'unknown', doubt: null })).toEqual({ standing, why });
  });

  it.each(CELLS)(
    'a title of $claim over $role is never a warning on a guess',
    ({ claim, role, standing }) => {
      const warned = WARNINGS.some((warning) => warning === standing);
      for (const doubt of Why.options) {
        const guess = standingOf({ claim, role, level: 'unknown', doubt });
        if (warned) expect(guess).toEqual({ standing: 'cant-tell', why: doubt });
        else expect(guess.standing).toBe(standing);
      }
    },
  );

  it('does not depend on the level', () => {
    const standings = Level.options.map((level) =>
      standingOf({ claim: 'ai-engineer', role: 'hybrid', level, doubt: null }),
    );
    expect(new Set(standings.map(({ standing }) => standing))).toEqual(new Set(['vague']));
  });
});
