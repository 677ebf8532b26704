import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ruleOf } from '../../src/classifier/role.ts';
import { massOf, weightOf } from '../../src/classifier/shares.ts';
import { LineWork, Part } from '../../src/domain/work.ts';
import { lineOf } from './lines.ts';

const ruled = (...works: LineWork[]) => ruleOf(massOf(works.map((work) => lineOf('duty', work, work))));
const times = (count: number, work: LineWork): LineWork[] => Array<LineWork>(count).fill(work);

test('a duty counts one, a requirement half, a nice-to-have 0.15, generic and management lines a third of that', () => {
  expect(weightOf({ part: 'duty', work: 'wiring' })).toBe(1);
  expect(weightOf({ part: 'required', work: 'data' })).toBe(0.5);
  expect(weightOf({ part: 'nice', work: 'analysis' })).toBe(0.15);
  expect(weightOf({ part: 'duty', work: 'management' })).toBeCloseTo(1 / 3);
  expect(weightOf({ part: 'required', work: 'nothing' })).toBeCloseTo(1 / 6);
  expect(weightOf({ part: 'rest', work: 'wiring' })).toBe(0);
});

test('a quarter of AI work beside software makes an AI engineer, less does not', () => {
  expect(ruled('wiring', ...times(3, 'software')).role).toBe('ai-engineer');
  expect(ruled('wiring', ...times(4, 'software'))).toMatchObject({ role: 'neither', sub: 'software' });
});

test('the larger side decides between AI and ML engineer, a smaller side of 0.3 makes a hybrid', () => {
  expect(ruled(...times(5, 'wiring'), 'building').role).toBe('ai-engineer');
  expect(ruled(...times(5, 'building'), 'wiring').role).toBe('ml-engineer');
  expect(ruled(...times(7, 'building'), ...times(3, 'wiring')).role).toBe('hybrid');
});

test('more analysis than AI work makes a data scientist, where it is the largest', () => {
  expect(ruled(...times(3, 'analysis'), ...times(2, 'building'), 'software').role).toBe('data-scientist');
  expect(ruled(...times(2, 'analysis'), ...times(3, 'data'))).toMatchObject({
    role: 'neither',
    sub: 'data-engineering',
  });
});

test('neither names its kind by the largest work', () => {
  expect(ruled(...times(3, 'annotation')).sub).toBe('annotation');
  expect(ruled(...times(9, 'management'), 'software').sub).toBe('other');
  expect(ruled(...times(9, 'nothing'), 'software').sub).toBe('other');
});

test('with next to no stated work the role is unclear', () => {
  expect(ruled().role).toBe('unclear');
  expect(ruled('nothing', 'nothing').role).toBe('unclear');
  expect(ruleOf(massOf([lineOf('required', 'wiring', 'LLMs')])).role).toBe('unclear');
});

const line = fc.record({
  part: fc.constantFrom(...Part.options),
  work: fc.constantFrom(...LineWork.options),
});

test('shares of any lines sum to one or are all zero, and the margin lies between 0 and 1', () => {
  fc.assert(
    fc.property(fc.array(line), (lines) => {
      const mass = massOf(lines.map(({ part, work }) => lineOf(part, work, work)));
      const sum = Object.values(mass.shares).reduce((total, share) => total + share, 0);
      expect(mass.stated === 0 ? sum : sum - 1).toBeCloseTo(0);
      const { margin } = ruleOf(mass);
      expect(margin).toBeGreaterThanOrEqual(0);
      expect(margin).toBeLessThanOrEqual(1);
    }),
  );
});
