import { describe, expect, it } from 'vitest';
import '../speak-english.ts';
import { occupationName, partName, roleName, standingName, workName } from '../../../src/view/words/names.ts';

describe('names', () => {
  it.each([
    [{ role: 'ai-engineer', sub: null }, 'AI engineer'],
    [{ role: 'ml-engineer', sub: null }, 'ML engineer'],
    [{ role: 'hybrid', sub: null }, 'Both, AI and ML engineer'],
    [{ role: 'data-scientist', sub: null }, 'Data scientist'],
    [{ role: 'neither', sub: 'software' }, 'Software, neither of the two'],
    [{ role: 'neither', sub: 'data-engineering' }, 'Data engineering, neither of the two'],
    [{ role: 'neither', sub: 'annotation' }, 'Data labelling, neither of the two'],
    [{ role: 'neither', sub: null }, 'Other work, neither of the two'],
    [{ role: 'unclear', sub: null }, 'not stated'],
  ] as const)('of the role %j is %s', (judged, name) => {
    expect(roleName(judged)).toBe(name);
  });

  it('of standings, works and parts are those of the picture', () => {
    expect(standingName('cant-tell')).toBe('Can’t tell');
    expect(workName('nothing')).toBe('Speaks for nothing');
    expect(partName('nice')).toBe('nice to have');
  });

  it('of an occupation are the title’s own, but for AI/ML engineer', () => {
    expect(occupationName({ claim: 'ml-engineer', occupation: 'MLOps Engineer' })).toBe('MLOps Engineer');
    expect(occupationName({ claim: 'either', occupation: 'Engineer, AI & ML' })).toBe('AI/ML engineer');
    expect(occupationName({ claim: 'other', occupation: null })).toBe('another occupation');
  });
});
