// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { BOARDS } from '../../src/boards/index.ts';
import type { Board } from '../../src/domain/board.ts';
import { addressOf, isHostOf } from '../../src/reader/address.ts';
import { isListAddress } from '../../src/reader/cards.ts';
import { isProfileAddress } from '../../src/reader/profile.ts';
import { formsOf } from './addresses.ts';

/** What an address is taken for, of one board. */
const kindsAt = (url: string, board: Board) => ({
  board: addressOf(url).board?.id,
  list: isListAddress(url, board),
  profile: isProfileAddress(url, board),
});

const pathOf = (url: string): string => new URL(url).pathname + new URL(url).search;

describe.each(BOARDS)('$name', (board) => {
  const forms = formsOf(board.id);
  const { jobs = {}, lists = [], profiles = [], others = [] } = forms ?? {};
  const ofJobs = Object.values(jobs).flat();

  test('has the forms of its addresses told.', () => {
    expect(forms).not.toBeNull();
  });

  test('knows one job by one identity, whichever of its addresses is open.', () => {
    for (const [identity, urls] of Object.entries(jobs)) {
      expect(urls.length).toBeGreaterThan(1);
      for (const url of urls) expect([url, addressOf(url).identity]).toEqual([url, identity]);
    }
  });

  test('gives the same address for a job and for the canonical form of it.', () => {
    for (const url of ofJobs) {
      const canonical = addressOf(url);
      expect(addressOf(canonical.url)).toMatchObject({ url: canonical.url, identity: canonical.identity });
    }
  });

  test('tells lists, persons and its other pages apart by their addresses.', () => {
    for (const url of lists)
      expect(kindsAt(url, board)).toEqual({ board: board.id, list: true, profile: false });
    for (const url of profiles)
      expect(kindsAt(url, board)).toEqual({ board: board.id, list: false, profile: true });
    for (const url of others) {
      expect(kindsAt(url, board)).toEqual({ board: board.id, list: false, profile: false });
      expect([url, addressOf(url).id]).toEqual([url, null]);
    }
  });

  test('has no pattern that none of the forms needs.', () => {
    const unused = (patterns: readonly RegExp[], urls: readonly string[]) =>
      patterns.filter((pattern, at) => {
        const left = urls
          .map(pathOf)
          .filter((path) => !patterns.slice(0, at).some((other) => other.test(path)));
        return !left.some((path) => pattern.test(path));
      });
    expect(unused(board.posting, ofJobs)).toEqual([]);
    expect(unused(board.list ?? [], lists)).toEqual([]);
    expect(unused(board.profile?.addresses ?? [], profiles)).toEqual([]);
  });

  test('asks for each of its hosts, where it asks for any.', () => {
    const asked = board.origins.map((origin) => /^https:\/\/(?:\*\.)?([^*/]+)\/\*$/.exec(origin)?.[1] ?? '');
    const left = board.hosts.filter((host) => !asked.some((other) => isHostOf(host, other)));
    expect(left).toEqual(board.origins.length > 0 ? [] : board.hosts);
  });
});

test('The same number at two companies is two jobs, where companies count for themselves.', () => {
  const counting = BOARDS.filter(({ idsPerOwner }) => idsPerOwner === true);
  for (const { id, hosts } of counting) {
    const [url = ''] = Object.values(formsOf(id)?.jobs ?? {}).flat();
    const other = new URL(url);
    other.hostname = other.hostname.replace(/^[^.]+/, 'careers-other');
    expect(hosts.some((host) => isHostOf(other.hostname, host))).toBe(true);
    expect(addressOf(other.href).identity).not.toBe(addressOf(url).identity);
  }
});
