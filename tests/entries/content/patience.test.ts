import { expect, test } from 'vitest';
import { patience } from '../../../src/entries/content/patience.ts';
import { aPage, aPosting } from '../../browser/samples.ts';

const former = aPosting('lever:1', 'Wire a model into our product.');
const next = aPosting('lever:2', 'Train a model on our own data.');

test('A new job is told at once, also where title and company are those of the former one.', () => {
  expect(patience(aPage(next), true, former)).toBe(0);
  expect(patience(aPage(former), true, null)).toBe(0);
});

test('The former job is waited out, longest where all of it still stands there.', () => {
  const whole = patience(aPage({ ...former, identity: 'lever:2' }), true, former);
  const text = patience(aPage({ ...former, identity: 'lever:2', title: 'ML Engineer' }), true, former);
  expect(whole).toBeGreaterThan(text);
  expect(text).toBeGreaterThan(0);
});

test('Data of the former job, that stays in a page whose text is gone, is waited out like its text.', () => {
  const data = { ...former, identity: 'lever:2', how: 'json-ld' as const, blocks: next.blocks };
  expect(patience(aPage(data), true, former)).toBeGreaterThan(0);
  expect(patience(aPage({ ...data, title: 'ML Engineer' }), true, former)).toBe(0);
});
