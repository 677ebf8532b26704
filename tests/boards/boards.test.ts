// @vitest-environment node
import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { BOARDS } from '../../src/boards/index.ts';
import { isHostOf } from '../../src/reader/address.ts';
import { read } from '../../src/reader/read.ts';
import { fixturesIn, pageOf } from './fixtures.ts';
import { expectRead } from './read-as-wanted.ts';

const fixtures = fixturesIn(new URL('./fixtures/', import.meta.url));
const files = readdirSync(new URL('../../src/boards/', import.meta.url)).filter(
  (file) => file !== 'index.ts',
);

test('Every file of the boards folder is one board of the list, named as the file.', () => {
  expect(BOARDS.map(({ id }) => `${id}.ts`)).toEqual(files.sort());
});

test('No two boards claim one address.', () => {
  const claims = BOARDS.flatMap(({ id, hosts }) => hosts.map((host) => ({ id, host })));
  const twice = claims.filter(({ id, host }) =>
    claims.some((other) => other.id !== id && (isHostOf(host, other.host) || isHostOf(other.host, host))),
  );
  expect(twice).toEqual([]);
});

test('Each address that a board asks for is one of its own hosts.', () => {
  for (const { hosts, origins } of BOARDS) {
    for (const origin of origins) {
      const host = /^https:\/\/(?:\*\.)?([^*/]+)\/\*$/.exec(origin)?.[1] ?? '';
      expect(hosts.some((own) => isHostOf(own, host))).toBe(true);
    }
  }
});

describe.each(BOARDS)('$name', ({ id, posting, layouts, list, profile, walls }) => {
  const own = fixtures.filter(({ name }) => name.startsWith(`${id}/`));

  test('is read on at least one page, and says so when its places are gone.', () => {
    expect(own.some(({ want }) => want.health === 'fine')).toBe(true);
    expect(own.some(({ want }) => want.health === 'changed')).toBe(posting.length > 0);
    expect(own.filter(({ want }) => want.title !== undefined).length).toBeGreaterThanOrEqual(
      layouts.length > 0 ? 1 : 0,
    );
  });

  test('is read on a list, a profile and a wall where it declares them.', () => {
    const kinds = own.map(({ want }) => want.kind);
    if (list !== undefined) expect(kinds).toContain('list');
    if (profile !== undefined) expect(kinds).toContain('profile');
    if (walls !== undefined) expect(own.map(({ want }) => want.health)).toContain('blocked');
  });

  test.each(own)('$name gives what its page says.', expectRead);

  test.each(own)('$name is the same page after it was read.', ({ html, url }) => {
    const page = pageOf(html, url);
    const before = page.documentElement.outerHTML;
    read(page, url);
    expect(page.documentElement.outerHTML).toBe(before);
  });
});
