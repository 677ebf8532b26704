import type { Period } from '../domain/verdict.ts';
import { PERIODS } from '../signals/pay-periods.ts';

const FINDERS = PERIODS.map(({ period, words }) => ({
  period,
  near: new RegExp(
    `^[\\s)*,+:–-]{0,4}(?:(?:usd|cad|eur|gbp|chf|brutto|bruto|gross|brut|bruts|lordi|netto|base)\\s?){0,3}\\(?(?:${words})(?!\\p{L})`,
    'iu',
  ),
  any: new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})`, 'giu'),
}));

/** "40 hours per week" is time worked, "14x jährlich" how often: neither is the pay's period. */
const ASIDE =
  /\d+\s?(?:hours?|hrs?|stunden|h|heures|horas|ore|uur|days?|x)\b\s?(?:per|\/|pro|a|par|por|al)?\s?\p{L}*/giu;

/** How much is earned in a period, in any of the currencies read, by the people that postings are for. */
const PLAUSIBLE: Readonly<Record<Period, readonly [number, number]>> = {
  hour: [3, 2000],
  day: [30, 20_000],
  week: [100, 50_000],
  month: [200, 500_000],
  year: [5000, 50_000_000],
};

/** From this on, money of these currencies that names no period is a year's: no posting states as much for a month. */
const YEARLY: Readonly<Partial<Record<string, number>>> = {
  ...{
    USD: 20_000,
    EUR: 20_000,
    GBP: 15_000,
    CHF: 30_000,
    CAD: 20_000,
    AUD: 25_000,
    NZD: 25_000,
    SGD: 30_000,
  },
  INR: 300_000,
};

/**
 * The period that the words around an amount state: right after it, else the nearest one before, else the first one
 * after; without any, a year where the amount can be nothing else; null where it can't be told or makes no sense.
 */
export function periodOf(amount: number, currency: string, before: string, after: string): Period | null {
  const late = after.replace(ASIDE, ' ');
  const early = before.replace(ASIDE, ' ');
  const stated = FINDERS.find(({ near }) => near.test(late))?.period ?? lastIn(early) ?? firstIn(late);
  const period = stated ?? (amount >= (YEARLY[currency] ?? Number.POSITIVE_INFINITY) ? 'year' : null);
  if (period === null) return null;
  const [least, most] = PLAUSIBLE[period];
  return amount >= least && amount <= most ? period : null;
}

function found(text: string): { period: Period; at: number }[] {
  return FINDERS.flatMap(({ period, any }) =>
    [...text.matchAll(any)].map(({ index }) => ({ period, at: index })),
  );
}

function lastIn(text: string): Period | undefined {
  return found(text).toSorted((a, b) => b.at - a.at)[0]?.period;
}

function firstIn(text: string): Period | undefined {
  return found(text).toSorted((a, b) => a.at - b.at)[0]?.period;
}
