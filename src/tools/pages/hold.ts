import type { Page } from '../../domain/page.ts';
import type { Expected } from './expected.ts';

/** One thing that was expected of a page, and whether it came out. */
export interface Finding {
  readonly field: string;
  readonly found: boolean;
}

/** Letters and digits that a first or last line is compared by; the saved ends are 80 to 120 characters long. */
const COMPARED = 60;

/** How far, of the expected length, a description's length may be off. */
const SLACK = 0.25;

/** Holds what was read against what was expected, field by field. Fields that nobody expects are left out. */
export function hold(page: Page, expected: Expected): Finding[] {
  const posting = expected.selected ?? expected;
  const text = page.posting?.blocks.map((block) => block.text).join(' ') ?? '';
  const one = (field: string, wanted: unknown, found: boolean) =>
    wanted === undefined ? [] : [{ field, found }];
  return [
    ...one('title', posting.title, isOne(page.posting?.title, [posting.title, ...(posting.title_alt ?? [])])),
    ...one(
      'company',
      posting.company,
      isOne(page.posting?.company, [posting.company, ...(posting.company_alt ?? [])]),
    ),
    ...one('first line', posting.description_start, startsLike(text, posting.description_start)),
    ...one('last line', posting.description_end, endsLike(text, posting.description_end)),
    ...one('length', posting.approx_chars, isAsLong(text, posting.approx_chars)),
    ...(expected.cards ?? []).map((card) => ({ field: 'cards', found: holdsCard(page, card) })),
    ...one('headline', expected.headline, isOne(page.profile?.headline, [expected.headline])),
    ...one('walls', expected.readable, page.posting === null && page.cards.length === 0),
  ];
}

function holdsCard(page: Page, card: { title: string; company?: string | null | undefined }): boolean {
  return page.cards.some(
    ({ title, company }) => isOne(title, [card.title]) && (!card.company || isOne(company, [card.company])),
  );
}

function bare(text: string | null | undefined): string {
  return (text ?? '').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

function isOne(found: string | null | undefined, wanted: readonly (string | undefined)[]): boolean {
  return bare(found) !== '' && wanted.some((one) => bare(one) === bare(found));
}

function startsLike(text: string, start = ''): boolean {
  return bare(text).startsWith(bare(start).slice(0, COMPARED));
}

function endsLike(text: string, end = ''): boolean {
  return bare(text).endsWith(bare(end).slice(-COMPARED));
}

function isAsLong(text: string, length = 0): boolean {
  return Math.abs(text.length - length) <= SLACK * length;
}
