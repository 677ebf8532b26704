import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import '../speak-english.ts';
import { Standing } from '../../../src/domain/role.ts';
import type { Verdict } from '../../../src/domain/verdict.ts';
import { badgeOf, badgeOfState } from '../../../src/view/words/badge.ts';
import { CANT_TELL, HONEST, INFLATED, MISMATCH, UNDERSOLD, VAGUE } from '../samples.ts';

const TOKENS = readFileSync('src/view/styles/tokens.css', 'utf8');

describe('the badge of the icon', () => {
  it.each([
    [HONEST, '=ML'],
    [VAGUE, '≈AI'],
    [MISMATCH, '≠AI'],
    [INFLATED, '>SW'],
    [UNDERSOLD, '<AI'],
    [CANT_TELL, '?'],
  ])('is sign and role of %#: %s', ({ verdict, posting }, words) => {
    expect(badgeOf(verdict, posting.title).text).toBe(words);
  });

  it.each([
    [{ role: 'hybrid' }, '≠A+M'],
    [{ role: 'data-scientist' }, '≠DS'],
    [{ role: 'neither', sub: 'data-engineering' }, '≠DE'],
    [{ role: 'neither', sub: 'annotation' }, '≠LBL'],
    [{ role: 'neither', sub: 'other' }, '≠–'],
    [{ role: 'neither', sub: null }, '≠–'],
    [{ role: 'unclear' }, '?'],
    [{ standing: 'cant-tell' }, '?'],
  ] as const)('of %j is %s', (said, words) => {
    expect(badgeOf({ ...MISMATCH.verdict, ...said } as Verdict, 'x').text).toBe(words);
  });

  it('has the light colour of its standing in any theme', () => {
    for (const standing of Standing.options) {
      const light = new RegExp(`--tt-${standing}: (#\\w+)`, 'i').exec(TOKENS)?.[1];
      const { colour } = badgeOf({ ...MISMATCH.verdict, standing }, 'x');
      expect(colour.toUpperCase()).toBe(light?.toUpperCase());
    }
  });

  it('is told in words too', () => {
    expect(badgeOf(MISMATCH.verdict, MISMATCH.posting.title).title).toBe(
      'TrueTitle: Mismatch. The title says Machine Learning Engineer; the duties are mostly wiring existing models.',
    );
  });

  it('says … while reading, ! where something broke, and nothing where nothing is', () => {
    expect(badgeOfState('reading')).toMatchObject({ text: '…', title: 'TrueTitle: Reading …' });
    expect(badgeOfState('changed').text).toBe('!');
    expect(badgeOfState('failed').text).toBe('!');
    expect(badgeOfState('nothing').text).toBe('');
  });
});
