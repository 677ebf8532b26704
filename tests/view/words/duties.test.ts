import { expect, it } from 'vitest';
import '../speak-english.ts';
import { dutiesClause, dutiesWork } from '../../../src/view/words/duties.ts';

it.each([
  [{ role: 'ai-engineer', sub: null }, 'mostly wiring existing models'],
  [{ role: 'ml-engineer', sub: null }, 'mostly building and training models'],
  [{ role: 'hybrid', sub: null }, 'both: wiring existing models and training own ones'],
  [{ role: 'data-scientist', sub: null }, 'mostly analysis'],
  [{ role: 'neither', sub: 'software' }, 'mostly other software work'],
  [{ role: 'neither', sub: 'data-engineering' }, 'mostly data pipelines'],
  [{ role: 'neither', sub: 'annotation' }, 'mostly rating and labelling data'],
  [{ role: 'neither', sub: 'other' }, 'mostly other work'],
] as const)('the duties of %j are %s', (judged, clause) => {
  expect(dutiesClause(judged)).toBe(clause);
});

it('a role that is unclear has no work to name', () => {
  expect(dutiesWork({ role: 'unclear', sub: null })).toBeNull();
});
