import { RANGE } from '../signals/pay.ts';
import { type Amount, amountsIn } from './pay-amounts.ts';

/** Money that a line states: one amount or the two ends of a range, in whole units, and where it stands. */
export interface Money {
  readonly from: number;
  readonly to: number | null;
  readonly currency: string;
  readonly start: number;
  readonly end: number;
}

const BETWEEN = new RegExp(
  `^\\+?(?:\\s?(?:/|per|an)\\s?\\p{L}{1,5})?\\s*(?:[-–—]?\\s*(?:${RANGE})\\s*[-–—]?)?\\s*$`,
  'iu',
);

/** No employer states a range wider than this; what looks like one are two different things. */
const WIDEST = 20;

/** The money of a line, from left to right; numbers that state no currency and belong to no range are left out. */
export function moneyIn(text: string): Money[] {
  const amounts = amountsIn(text);
  const money: Money[] = [];
  for (let i = 0; i < amounts.length; i++) {
    const [low, high] = [amounts[i], amounts[i + 1]];
    if (low === undefined) break;
    const range = high === undefined ? null : rangeOf(low, high, text);
    if (range !== null) i += 1;
    const one = range ?? singleOf(low);
    if (one !== null) money.push(one);
  }
  return money;
}

function singleOf({ number, unit, currency, from, to }: Amount): Money | null {
  if (currency === null || unit === 0) return null;
  return { from: Math.round(number * unit * 100) / 100, to: null, currency, start: from, end: to };
}

function rangeOf(low: Amount, high: Amount, text: string): Money | null {
  const gap = text.slice(low.to, high.from);
  if (gap.length > 20 || !BETWEEN.test(gap) || low.unit * high.unit === 0) return null;
  if (gap.trim() === '' && (low.currency === null || high.side !== 'before')) return null;
  if (low.currency === null && high.side === 'before') return null;
  const stated =
    [low, high].find(({ sure }) => sure) ?? [low, high].find(({ currency }) => currency !== null);
  if (stated?.currency == null || clash(low, high)) return null;
  const [from, to] = values(low, high);
  if (to < from || to > from * WIDEST) return null;
  return { from, to, currency: stated.currency, start: low.from, end: high.to };
}

const clash = (low: Amount, high: Amount): boolean => low.sure && high.sure && low.currency !== high.currency;

/** "126-211k" and "90k-110" state their unit once. */
function values(low: Amount, high: Amount): [number, number] {
  const lowUnit = !low.scaled && high.scaled && low.number < 1000 ? high.unit : low.unit;
  const highUnit = !high.scaled && low.scaled && high.number < 1000 ? low.unit : high.unit;
  const whole = (value: number): number => Math.round(value * 100) / 100;
  return [whole(low.number * lowUnit), whole(high.number * highUnit)];
}
