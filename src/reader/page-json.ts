import type { Page } from '../domain/page.ts';
import type { Block } from '../domain/posting.ts';

const line = ({ text, heading, bullet }: Block) => ({ text, heading, bullet });

/**
 * A page as `truetitle read --json` prints it: one object, keys in their documented order, null for what is missing.
 * `unloaded` stands there only where a profile has not loaded all of itself.
 */
export function pageJson(page: Page): object {
  const { posting } = page;
  const { headline = null, entries = [], unloaded = [] } = page.profile ?? {};
  return {
    kind: page.kind,
    board: page.board,
    health: page.health,
    how: posting?.how ?? null,
    identity: posting?.identity ?? null,
    url: page.url,
    title: posting?.title ?? null,
    company: posting?.company ?? null,
    place: posting?.place ?? null,
    pay: posting?.pay ?? null,
    date: posting?.date ?? null,
    language: posting?.language ?? null,
    lines: (posting?.blocks ?? []).map(line),
    cards: page.cards.map(({ identity, title, company, place, url, text }) => ({
      identity,
      title,
      company,
      place,
      url,
      text,
    })),
    headline,
    entries: entries.map(({ title, organisation, period, blocks }) => ({
      title,
      organisation,
      period,
      lines: blocks.map(line),
    })),
    ...(unloaded.length > 0 && { unloaded }),
  };
}
