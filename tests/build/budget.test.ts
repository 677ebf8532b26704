import { expect, test } from 'vitest';
import { allBuilt, built, kilobytes, manifest, withImports } from './built.ts';

const CONTENT = 'src/entries/content.iife.js';

test('the content script is one file of at most 60 kB, gzipped', () => {
  expect(built(CONTENT)).not.toMatch(/\bimport\s*[({"']|^import\b|\bfrom\s*["']\.\//m);
  expect(kilobytes(built(CONTENT))).toBeLessThanOrEqual(60);
});

test('no second copy of the content script is carried', () => {
  expect(allBuilt().filter((path) => path.includes('content'))).toEqual([CONTENT]);
});

test('the worker with all that it imports is at most 120 kB, gzipped, beside signals and model', () => {
  const files = withImports(manifest().background.service_worker);
  const size = [...files]
    .filter((path) => !/signals|model/.test(path))
    .map(built)
    .map(kilobytes);
  expect(files.size).toBeGreaterThan(1);
  expect(size.reduce((sum, one) => sum + one, 0)).toBeLessThanOrEqual(120);
});
