import type { Line, Pay } from '../domain/verdict.ts';
import { OTHER_WORDS, PAY_WORDS } from '../signals/pay.ts';
import { mayHoldMoney } from './pay-amounts.ts';
import { periodOf } from './pay-period.ts';
import { type Money, moneyIn } from './pay-ranges.ts';

/** How far around an amount its words are looked for, in UTF-16 code units: a clause, not a paragraph. */
const BEFORE = 90;
const AFTER = 60;
/** What an amount is for stands this near behind it: "$5,000 sign-on bonus". */
const BESIDE = 24;

/** An amount with no more text than this beside it is a line of its own, as pay is stated above a description. */
const ALONE = 24;

/** A line with more than this is a table or noise; the work spent on it stays bounded. */
const LONGEST = 20_000;
const MOST = 40;

const PAY = new RegExp(`(?<!\\p{L})(?:${PAY_WORDS})(?!\\p{L})`, 'giu');
const OTHER = new RegExp(`(?<!\\p{L})(?:${OTHER_WORDS})(?!\\p{L})`, 'giu');
const CLAUSE = /[.;!?•|]\s|\n/u;
/** What comes after these is said of something else: "$150,000 + bonus". */
const NEXT = /[+,(&]|(?<!\p{L})(?:plus|and|und|et|y|e|en|with|mit|avec)(?!\p{L})/iu;

interface Candidate {
  readonly pay: Pay;
  readonly score: number;
}

/**
 * The pay that a posting states: outside its text (`stated`), else in the line that says it most clearly; null where
 * none does. Amounts in whole units, nothing converted; other money (funding, bonuses, budgets) is not pay.
 */
export function payOf(lines: readonly Pick<Line, 'text' | 'heading'>[], stated: string | null): Pay | null {
  const outside = stated === null ? null : best(candidates(stated, 'pay', null));
  if (outside !== null) return outside;
  return best(lines.flatMap(({ text, heading }, line) => candidates(text, heading ?? '', line)));
}

function best(candidates: readonly Candidate[]): Pay | null {
  const top = candidates.reduce<Candidate | null>((a, b) => (a === null || b.score > a.score ? b : a), null);
  return top?.pay ?? null;
}

function candidates(text: string, heading: string, line: number | null): Candidate[] {
  const money = mayHoldMoney(text) ? moneyIn(text.slice(0, LONGEST)).slice(0, MOST) : [];
  return money.flatMap((one, i) => {
    const before = text.slice(Math.max(money[i - 1]?.end ?? 0, one.start - BEFORE), one.start);
    const after = text.slice(one.end, Math.min(money[i + 1]?.start ?? text.length, one.end + AFTER));
    const candidate = judged(
      one,
      before.split(CLAUSE).at(-1) ?? '',
      after.split(CLAUSE)[0] ?? '',
      heading,
      text.length - one.end + one.start <= ALONE,
    );
    return candidate === null ? [] : [{ ...candidate, pay: { ...candidate.pay, line } }];
  });
}

function judged(
  money: Money,
  before: string,
  after: string,
  heading: string,
  isAlone: boolean,
): Candidate | null {
  const said = lastOf(PAY, before);
  const other = lastOf(OTHER, before);
  const own = (after.split(NEXT)[0] ?? '').slice(0, BESIDE);
  if (other > said || lastOf(OTHER, own) >= 0) return null;
  const named = said >= 0 || lastOf(PAY, own) >= 0 || lastOf(PAY, heading) >= 0;
  const period = periodOf(money.from, money.currency, `${heading} ${before}`, after);
  if (period === null) return null;
  const score = (named ? 2 : 0) + (money.to === null ? 0 : 2) + (said >= 0 ? 1 : 0);
  if (score === 0 && !isAlone) return null;
  const { from, to, currency } = money;
  return { pay: { from, to, currency, period, line: null }, score };
}

function lastOf(words: RegExp, text: string): number {
  return [...text.matchAll(words)].at(-1)?.index ?? -1;
}
