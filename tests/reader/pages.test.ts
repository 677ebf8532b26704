// @vitest-environment node
import { expect, test } from 'vitest';
import { read } from '../../src/reader/read.ts';
import { fixturesIn, pageOf } from '../boards/fixtures.ts';
import { expectRead } from '../boards/read-as-wanted.ts';

const fixtures = fixturesIn(new URL('./fixtures/', import.meta.url));

test.each(fixtures.filter(({ name }) => name.startsWith('careers/')))(
  'The career page $name, on a site that no board knows, reads as a posting.',
  expectRead,
);

test.each(fixtures.filter(({ name }) => name.startsWith('others/')))(
  'The page $name, which shows no job, gives no posting.',
  expectRead,
);

test.each(fixtures)('$name is the same page after it was read.', ({ html, url }) => {
  const page = pageOf(html, url);
  const before = page.documentElement.outerHTML;
  read(page, url);
  expect(page.documentElement.outerHTML).toBe(before);
});
