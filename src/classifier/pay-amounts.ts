import { CURRENCIES, LAKHS, MILLIONS, THOUSANDS } from '../signals/pay.ts';

/** A number as a line states it, with what stands beside it. `from` and `to` are UTF-16 code units of the line. */
export interface Amount {
  readonly from: number;
  readonly to: number;
  /** As written, before `unit`. */
  readonly number: number;
  /** 1, 1,000 ("k") or 100,000 ("lakh"); 0 where millions make it no pay at all. */
  readonly unit: number;
  /** True where a unit is written. */
  readonly scaled: boolean;
  readonly currency: string | null;
  /** False for a bare "$". */
  readonly sure: boolean;
  /** Where the currency stands. */
  readonly side: 'before' | 'after' | null;
}

const MARKS = new Map(CURRENCIES.map((entry) => [entry.mark, entry]));
const MARK = CURRENCIES.map(({ mark }) => mark.replace(/[$.]/gu, '\\$&'))
  .toSorted((a, b) => b.length - a.length)
  .join('|');
const ANY_MARK = new RegExp(
  `[$£€₹₪]|(?<!\\p{L})(?:${MARK}|${LAKHS})(?!\\p{L})|\\d ?(?:${MARK}|${LAKHS})(?!\\p{L})`,
  'iu',
);
const NUMBER = String.raw`\d{1,3}(?:[.,'’\u00a0\u202f ]\d{2,3}){1,3}(?:[.,]\d{1,2})?(?![\d])|\d{1,8}(?:[.,]\d{1,2})?(?!\d)`;
const AMOUNT = new RegExp(
  String.raw`(?:(?<before>(?<![\p{L}\d])(?:${MARK})|[$£€₹₪])\s?)?(?<![\d.,'’])(?<number>${NUMBER})(?:,[-–])?` +
    String.raw`(?:\s?(?<unit>${MILLIONS}|${LAKHS}|${THOUSANDS})(?![\p{L}\d]))?(?:[  ]?(?<after>${MARK})(?!\p{L}|\d))?`,
  'giu',
);

/** Whether a line holds a digit and a mark of money: a quick look before the long one. */
export function mayHoldMoney(text: string): boolean {
  return /\d/u.test(text) && ANY_MARK.test(text);
}

/**
 * All numbers of a line that could be money: bare ones too, since a range states its currency once. A unit glued to
 * its currency ("60k€") and one of each language are read; what is no number of a known form is left out.
 */
export function amountsIn(text: string): Amount[] {
  return [...text.matchAll(AMOUNT)].flatMap((found) => {
    const { before, number = '', unit, after } = found.groups ?? {};
    const value = numberOf(number);
    if (value === null) return [];
    const mark = markOf(before, after);
    return [
      {
        from: found.index,
        to: found.index + found[0].length,
        number: value,
        unit: unitOf(unit),
        scaled: unit !== undefined,
        currency: mark?.currency ?? (isLakh(unit) ? 'INR' : null),
        sure: mark?.sure ?? isLakh(unit),
        side: before !== undefined ? 'before' : after !== undefined ? 'after' : null,
      },
    ];
  });
}

/** A code wins over a bare sign: "$120,000 CAD" are Canadian dollars. */
function markOf(before: string | undefined, after: string | undefined) {
  const marks = [before, after].map((mark) => MARKS.get((mark ?? '').toUpperCase()));
  return marks.find((mark) => mark?.sure === true) ?? marks.find((mark) => mark !== undefined);
}

const isLakh = (unit: string | undefined): boolean => new RegExp(`^(?:${LAKHS})$`, 'iu').test(unit ?? '');

function unitOf(unit: string | undefined): number {
  if (unit === undefined) return 1;
  if (isLakh(unit)) return 100_000;
  return new RegExp(`^(?:${THOUSANDS})$`, 'iu').test(unit) ? 1000 : 0;
}

/**
 * A number by the separators of any of the languages: the last of two kinds is the decimal one; a single kind groups
 * where three digits follow it (two or three in India: "12,00,000"), else it is decimal. Null where it is neither.
 */
export function numberOf(text: string): number | null {
  const plain = text.replace(/[\s'’]/gu, '');
  const kinds = new Set(plain.replace(/\d/gu, ''));
  if (kinds.size === 0) return Number(plain);
  const last = Math.max(plain.lastIndexOf('.'), plain.lastIndexOf(','));
  const tail = plain.length - last - 1;
  const single = plain.indexOf(plain.charAt(last)) === last;
  const decimal = tail < 3 && single;
  if (!decimal && tail !== 3) return null;
  const whole = (decimal ? plain.slice(0, last) : plain).replace(/[.,]/gu, '');
  return Number(decimal ? `${whole}.${plain.slice(last + 1)}` : whole);
}
