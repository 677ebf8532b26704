import { expect, test } from 'vitest';
import { foldsOf, textHash } from '../../src/training/folds.ts';

const postings = Array.from({ length: 40 }, (_, i) => ({
  id: `p${i}`,
  company: i < 30 ? `Firm ${i % 10}` : '',
}));

test('all postings of one company share a fold, however its name is written', () => {
  const folds = foldsOf([{ id: 'a', company: 'Acme' }, { id: 'b', company: 'ACME ' }, ...postings], 5);
  expect(folds[0]).toBe(folds[1]);
  const byCompany = new Map<string, number | undefined>();
  postings.forEach(({ company }, i) => {
    if (!company) return;
    expect(byCompany.get(company) ?? folds[i + 2]).toBe(folds[i + 2]);
    byCompany.set(company, folds[i + 2]);
  });
});

test('folds are about equally full and the same each time', () => {
  const folds = foldsOf(postings, 4);
  const sizes = [0, 1, 2, 3].map((fold) => folds.filter((other) => other === fold).length);
  expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(3);
  expect(foldsOf(postings, 4)).toEqual(folds);
});

test('a text has the hash that FNV-1a gives it', () => {
  expect(textHash('')).toBe(0x811c9dc5);
  expect(textHash('a')).toBe(0xe40c292c);
});
