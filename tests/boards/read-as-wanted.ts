import { expect } from 'vitest';
import type { Page } from '../../src/domain/page.ts';
import { withProfile } from '../../src/reader/profile.ts';
import { read } from '../../src/reader/read.ts';
import { type Fixture, pageOf } from './fixtures.ts';

/** Reads a fixture and holds the page to each fact that its expectation names, in the expectation's own shape. */
export function expectRead({ html, url, want }: Fixture): void {
  const page = pageOf(html, url);
  expectFacts(withProfile(read(page, url), page, url), want);
}

/** Holds what was read to each fact that an expectation names; it must name more than one. */
export function expectFacts(page: Page, want: Fixture['want']): void {
  expect(Object.keys(want).length).toBeGreaterThan(1);
  const facts = factsOf(page);
  const named = Object.fromEntries(Object.keys(want).map((key) => [key, facts[key]]));
  expect(named).toEqual(want);
}

function factsOf(page: Page): Record<string, unknown> {
  const { posting } = page;
  return {
    ...posting,
    posting: posting === null ? null : 'a posting',
    first: posting?.blocks.at(0)?.text,
    last: posting?.blocks.at(-1)?.text,
    kind: page.kind,
    health: page.health,
    board: page.board,
    url: page.url,
    link: posting?.url,
    found: page.found,
    frames: page.frames,
    headline: page.profile?.headline,
    unloaded: page.profile?.unloaded,
    entries: page.profile?.entries.map(({ title, organisation, period, blocks }) => [
      title,
      organisation,
      period,
      blocks.map(({ text }) => text),
    ]),
    cards: page.cards.map(({ identity, title, company, place }) => [identity, title, company, place]),
    texts: page.cards.map(({ text }) => text),
  };
}
