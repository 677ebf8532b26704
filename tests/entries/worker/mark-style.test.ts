import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { WORKS } from '../../../src/domain/work.ts';
import { markStyle } from '../../../src/entries/worker/mark-style.ts';

const tokens = readFileSync('src/view/styles/tokens.css', 'utf8');

/** The values of a token, in the order in which the sheet gives them: light, then dark. */
const valuesOf = (work: string) =>
  [...tokens.matchAll(new RegExp(`--tt-${work}:\\s*(#[0-9A-Fa-f]{6})`, 'g'))].map(([, value]) => value);

test.each(WORKS)('a line of %s is marked in the page as everywhere else', (work) => {
  const [light, dark] = valuesOf(work);
  expect(light).toBeDefined();
  expect(markStyle('h1', work, false)).toContain(` ${light};`);
  expect(markStyle('h1', work, true)).toContain(` ${dark};`);
});

test('a mark names no custom property, which the page could see', () => {
  expect(markStyle('h1', 'nothing', false)).not.toContain('--');
});
