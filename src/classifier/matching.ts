import type { Beside, Pair, Pairing } from '../domain/pairing.ts';
import type { Reading, ReadingLine } from '../domain/reading.ts';
import type { Line, Verdict } from '../domain/verdict.ts';
import { talkOf } from './talk.ts';
import { phrasesOf, type Telling, tellingWords } from './telling-words.ts';

/** Lines shown beside one duty at most, and words that are named as said by both. */
const MOST = { lines: 2, words: 4 };
/** A word that is evidence of the work counts this many times one that is not. */
const EVIDENT = 3;
/** A word of more than this part of all lines tells none of them apart, and is not named. */
const COMMON = 0.5;
/** Fewer lines than these are too few to call a word common among them. */
const FEW = 8;

type Judged = Pick<Verdict, 'role' | 'lines'>;
type Stated = Pick<Reading, 'lines' | 'mostly' | 'unloaded'>;

/** A line with its number and the words that say what it is of. */
interface Worded<T> {
  readonly at: number;
  readonly line: T;
  readonly words: ReadonlyMap<string, Telling>;
}

/**
 * Lays a posting's duties beside the lines of a profile that say what was done and speak of the same kind of work; of
 * those the ones that share the most telling words stand first. Pure and total.
 */
export function pairingOf(verdict: Judged, reading: Stated): Pairing {
  const duties = worded(verdict.lines, ({ part, work }) => part === 'duty' && work !== 'nothing');
  const done = worded(reading.lines, ({ shipped, work }) => shipped && work !== 'nothing');
  const weigh = weights([...duties, ...done]);
  const pairs = duties.map((duty): Pair => ({ duty: duty.at, beside: nearest(duty, done, weigh) }));
  return {
    pairs: pairs.filter(({ beside }) => beside.length > 0),
    asked: pairs.filter(({ beside }) => beside.length === 0).map(({ duty }) => duty),
    talk: talkOf(verdict, reading),
  };
}

function worded<T extends Line | ReadingLine>(
  lines: readonly T[],
  counts: (line: T) => boolean,
): Worded<T>[] {
  return lines.flatMap((line, at) => (counts(line) ? [{ at, line, words: tellingWords(line) }] : []));
}

/** How much each word tells: the rarer among the lines, the more; nothing where half of them say it. */
function weights(lines: readonly Worded<unknown>[]): (form: string) => number {
  const holders = new Map<string, number>();
  for (const { words } of lines)
    for (const form of words.keys()) holders.set(form, (holders.get(form) ?? 0) + 1);
  return (form) => {
    const held = holders.get(form) ?? lines.length;
    if (lines.length >= FEW && held > COMMON * lines.length) return 0;
    return Math.log((lines.length + 1) / held);
  };
}

/** Lines of the same kind of work, nearest first; where none shares a word, the one that speaks the surest. */
function nearest(
  duty: Worded<Line>,
  done: readonly Worded<ReadingLine>[],
  weigh: (form: string) => number,
): Beside[] {
  const found = done
    .filter(({ line }) => line.work === duty.line.work)
    .map((told) => ({ told, near: sum(sharedBy(duty, told, weigh)) }))
    .sort((a, b) => b.near - a.near || b.told.line.score - a.told.line.score || a.told.at - b.told.at);
  const near = found.filter(({ near }) => near > 0);
  const shown = near.length > 0 ? near.slice(0, MOST.lines) : found.slice(0, 1);
  return shown.map(({ told }) => ({ line: told.at, shared: named(told.line, sharedBy(duty, told, weigh)) }));
}

/** A word that both say: where the profile says it, and how much it tells. */
interface Shared extends Telling {
  readonly weight: number;
}

function sharedBy(duty: Worded<Line>, told: Worded<ReadingLine>, weigh: (form: string) => number): Shared[] {
  const shared: Shared[] = [];
  for (const [form, ours] of duty.words) {
    const theirs = told.words.get(form);
    if (theirs === undefined) continue;
    const evident = ours.evident || theirs.evident;
    const weight = weigh(form) * (evident ? EVIDENT : 1);
    if (weight > 0) shared.push({ ...theirs, evident, weight });
  }
  return shared;
}

const sum = (shared: readonly Shared[]): number => shared.reduce((all, { weight }) => all + weight, 0);

/** The most telling of the words that both say, as the profile writes them: evidence alone where there is any. */
function named({ text }: ReadingLine, shared: readonly Shared[]): string[] {
  const evident = shared.filter((word) => word.evident);
  const telling = (evident.length > 0 ? evident : [...shared]).sort((a, b) => b.weight - a.weight);
  return phrasesOf(text, telling.slice(0, MOST.words));
}
