import { describe, expect, it } from 'vitest';
import type { Page } from '../../../src/domain/page.ts';
import { hold } from '../../../src/tools/pages/hold.ts';

const BLANK: Page = {
  url: 'https://jobs.example/1',
  board: null,
  kind: 'posting',
  health: 'fine',
  posting: null,
  cards: [],
  profile: null,
  frames: [],
};

const READ: Page = {
  ...BLANK,
  posting: {
    identity: 'https://jobs.example/1',
    url: 'https://jobs.example/1',
    board: null,
    how: 'article',
    title: 'Tide Clerk',
    company: 'Harbour & Sons',
    place: null,
    pay: null,
    date: null,
    language: null,
    blocks: [
      { text: 'You write down when the tide comes.', heading: null, bullet: false },
      { text: 'You call the harbour master.', heading: null, bullet: true },
    ],
  },
};

const EXPECTED = {
  title: 'tide clerk',
  company: 'Harbour and Sons',
  company_alt: ['Harbour & Sons'],
  description_start: 'You write down when the tide',
  description_end: 'call the harbour master',
  approx_chars: 64,
};

const missed = (page: Page, expected: object) =>
  hold(page, expected)
    .filter(({ found }) => !found)
    .map(({ field }) => field);

describe('what was read of a saved page', () => {
  it('is right where letters and digits are those expected', () => {
    expect(missed(READ, EXPECTED)).toEqual([]);
  });

  it('is missed field by field where nothing was read', () => {
    expect(missed(BLANK, EXPECTED)).toEqual(['title', 'company', 'first line', 'last line', 'length']);
  });

  it('is wrong in length beyond a quarter', () => {
    expect(missed(READ, { approx_chars: 90 })).toEqual(['length']);
    expect(missed(READ, { approx_chars: 80 })).toEqual([]);
  });

  it('must be nothing where a wall stands', () => {
    expect(missed(READ, { readable: false })).toEqual(['walls']);
    expect(missed(BLANK, { readable: false })).toEqual([]);
  });

  it('counts each card, by title and company', () => {
    const cards = [
      { title: 'Tide Clerk', company: 'Harbour & Sons' },
      { title: 'Lamp Keeper', company: null },
    ];
    const page: Page = {
      ...BLANK,
      cards: [{ identity: 'a', title: 'Tide clerk', company: 'Other', place: null, url: null, text: null }],
    };
    expect(missed(page, { cards })).toEqual(['cards', 'cards']);
  });
});
