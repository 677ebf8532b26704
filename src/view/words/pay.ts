import { type TextKey, text } from '../../browser/texts.ts';
import { builds } from '../../domain/role.ts';
import type { Pay, Period, Verdict } from '../../domain/verdict.ts';

/** US machine learning engineers, 2026, dollars a year: average base, additional cash, total. Source: Built In, 2026. */
const BENCHMARK = { base: 162_080, cash: 49_942, total: 212_022, year: '2026', source: 'Built In' } as const;

/** Who says that AI engineers' pay overlaps at the senior end and varies more. */
const SPREAD = { source: 'Devlyn', year: '2026' } as const;

const PERIODS: Record<Period, TextKey> = {
  hour: 'perHour',
  day: 'perDay',
  week: 'perWeek',
  month: 'perMonth',
  year: 'perYear',
};

/** Pay as the posting states it, then the benchmark, which is of work that wires or builds models, or why there is none. Nothing is converted. */
export function payWords(pay: Pay, role: Verdict['role']): string {
  const stated = text('payStated', rangeWords(pay), text(PERIODS[pay.period]));
  return `${stated} ${benchmarkWords(pay, role)}`;
}

function benchmarkWords({ currency, period }: Pay, role: Verdict['role']): string {
  if (currency !== 'USD') return text('payNoPlace');
  if (period !== 'year') return text('payNoPeriod');
  if (!builds(role)) return text('payNoWork');
  const [base, cash, total] = [BENCHMARK.base, BENCHMARK.cash, BENCHMARK.total].map((sum) =>
    money(sum, 'USD'),
  );
  const benchmark = text(
    'payBenchmark',
    base ?? '',
    cash ?? '',
    total ?? '',
    BENCHMARK.year,
    BENCHMARK.source,
  );
  return role === 'ml-engineer'
    ? benchmark
    : `${benchmark} ${text('payAiSpread', SPREAD.source, SPREAD.year)}`;
}

function rangeWords({ from, to, currency }: Pay): string {
  if (to === null || to === from) return money(from, currency);
  return amounts(currency).formatRange(Math.min(from, to), Math.max(from, to));
}

function money(sum: number, currency: string): string {
  return amounts(currency).format(sum);
}

/** Intl throws on what is no currency code; such a sum is written without one. */
function amounts(currency: string): Intl.NumberFormat {
  const known = /^[A-Z]{3}$/.test(currency);
  const style = known ? ({ style: 'currency', currency } as const) : {};
  return new Intl.NumberFormat(text('locale'), { ...style, maximumFractionDigits: 0 });
}
