// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { BOARDS } from '../../src/boards/index.ts';
import type { Board } from '../../src/domain/board.ts';
import { cardsOf } from '../../src/reader/cards.ts';
import { read } from '../../src/reader/read.ts';
import { type Fixture, fixturesIn, pageOf } from './fixtures.ts';

const fixtures = fixturesIn(new URL('./fixtures/', import.meta.url));
const ofBoard = ({ id }: Board) => fixtures.filter(({ name }) => name.startsWith(`${id}/`));

const identities = (page: Document, url: string) => read(page, url).cards.map(({ identity }) => identity);

/** Lists whose cards stand in the page, two of them at least. */
const lazy = BOARDS.flatMap((board) =>
  ofBoard(board).filter(({ html, url }) => {
    const placed = cardsOf(pageOf(html, url), url, board);
    return placed.length > 1 && placed.every(({ anchor }) => anchor !== null);
  }),
);

/** Postings whose text stands in the page, where the board says. */
const rendered = BOARDS.flatMap((board) =>
  ofBoard(board)
    .filter(({ want }) => want.how === 'board' && want.first !== undefined)
    .map((fixture) => ({ ...fixture, board })),
);

/** Takes elements out of the page; gives what puts each back where it was. */
function take(elements: readonly Element[]): () => void {
  const spots = elements.map((element) => {
    const spot = element.ownerDocument.createComment('');
    element.replaceWith(spot);
    return { element, spot };
  });
  return () => {
    for (const { element, spot } of spots.toReversed()) spot.replaceWith(element);
  };
}

function textsOf(page: Document, { layouts }: Board): Element[] {
  const selectors = layouts.flatMap(({ posting }) => posting.description);
  return selectors.flatMap((selector) =>
    [...page.querySelectorAll(selector)].flatMap((one) => [...one.children]),
  );
}

const boardOf = ({ name }: Fixture): Board | null =>
  BOARDS.find(({ id }) => name.startsWith(`${id}/`)) ?? null;

/** Takes all cards but the first out of a page, those too that say one job a second time; gives what puts them back. */
function takeAllButFirst(page: Document, fixture: Fixture): () => void {
  const [, ...rest] = cardsOf(page, fixture.url, boardOf(fixture)).flatMap(({ anchor }) => anchor ?? []);
  if (rest.length === 0) return () => undefined;
  const back = take(rest);
  const before = takeAllButFirst(page, fixture);
  return () => {
    before();
    back();
  };
}

describe('what comes late', () => {
  test('is tried on most boards that have lists, and on those that show their texts', () => {
    const boardsIn = (some: readonly Fixture[]) => new Set(some.map(({ name }) => name.split('/')[0]));
    const lists = BOARDS.filter(({ cards = [] }) => cards.length > 0);
    expect(boardsIn(lazy).size).toBeGreaterThanOrEqual(lists.length * 0.8);
    expect(boardsIn(rendered).size).toBeGreaterThan(10);
  });

  test.each(lazy)('cards of $name are read as they come, those before unchanged', (fixture) => {
    const { html, url } = fixture;
    const page = pageOf(html, url);
    const all = identities(page, url);
    const back = takeAllButFirst(page, fixture);
    expect(identities(page, url)).toEqual(all.slice(0, 1));
    back();
    expect(identities(page, url)).toEqual(all);
  });

  test.each(rendered)(
    'the text of $name: until it is there, no other is taken for it',
    ({ html, url, board }) => {
      const page = pageOf(html, url);
      const whole = read(page, url).posting;
      const back = take(textsOf(page, board));
      const said = read(page, url).posting?.blocks.map(({ text }) => text) ?? [];
      const known = new Set(whole?.blocks.map(({ text }) => text));
      expect(said.filter((text) => !known.has(text))).toEqual([]);
      back();
      expect(read(page, url).posting).toEqual(whole);
    },
  );
});
