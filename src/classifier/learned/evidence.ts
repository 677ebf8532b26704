import type { Evidence } from '../../domain/verdict.ts';
import { isFunctionWord } from '../language.ts';
import { LIKELY_REST } from '../lines.ts';
import type { Word } from '../words.ts';
import { PARTS, WIDTH, WORKS } from './chances.ts';
import { type Features, WORDS_FAMILY } from './features.ts';
import { columnOf } from './keys.ts';
import type { Model } from './model.ts';
import type { Noted } from './notes.ts';

/** A word carries a line's work where it adds at least this much to its log-odds against the mean of the others. */
const CARRIES = 0.3;
/** Most words shown for a line beside its signals. */
const MOST = 4;

/** What a column says for one work, against the mean of all works. */
function leaning({ weights: { step, steps } }: Model, column: number, work: number): number {
  const base = column * WIDTH + PARTS.length;
  let sum = 0;
  for (let k = 0; k < WORKS.length; k++) sum += steps[base + k] ?? 0;
  return step * ((steps[base + work] ?? 0) - sum / WORKS.length);
}

/** What each word adds to the log-odds of a work: its own weight, and half of each pair that it stands in. */
function carried(model: Model, hashes: readonly number[], work: number): number[] {
  const columns = hashes.map((hash) => columnOf(model.keys, hash));
  const scale = 1 / Math.sqrt(columns.filter((column) => column >= 0).length || 1);
  const says = columns.map((column) => (column < 0 ? 0 : scale * leaning(model, column, work)));
  const words: number[] = [];
  for (let at = 0; at < says.length; at += 2) {
    const pairs = (at === 0 ? 0 : (says[at + 1] ?? 0)) + (says[at + 3] ?? 0);
    words.push((says[at] ?? 0) + pairs / 2);
  }
  return words;
}

type Span = Pick<Evidence, 'from' | 'to'>;

/** A word with those that a hyphen ties to it: half of "sign-up" says nothing. */
function compoundAt(text: string, places: readonly Word[], word: number): Span {
  const isTied = (at: number) =>
    /^[-‐‑]$/.test(text.slice(places[at - 1]?.to ?? text.length, places[at]?.from ?? 0));
  let [first, last] = [word, word];
  while (isTied(first)) first -= 1;
  while (isTied(last + 1)) last += 1;
  return { from: places[first]?.from ?? 0, to: places[last]?.to ?? text.length };
}

/** Words that stand side by side are shown as one. */
function joined(text: string, words: readonly Evidence[]): Evidence[] {
  const runs: Evidence[] = [];
  for (const word of [...words].sort((a, b) => a.from - b.from)) {
    const last = runs.at(-1);
    if (last === undefined || !isNext(text, last.to, word.from)) runs.push(word);
    else runs[runs.length - 1] = runOf(text, last, word);
  }
  return runs;
}

/** Whether a word follows on a run that ends at `end`, or stands in its last compound. */
const isNext = (text: string, end: number, from: number): boolean =>
  from < end || /^[\s-]+$/.test(text.slice(end, from));

function runOf(text: string, { from, work, weight }: Evidence, { to, ...word }: Evidence): Evidence {
  return { from, to, term: text.slice(from, to).toLowerCase(), work, weight: weight + word.weight };
}

/**
 * The signals found in a line, and beside them the words that carry its work most, in the order of the text. A word
 * inside a signal is not named twice, and the rest of a posting has none. The weight of a word is what it adds to the log-odds of the line's work.
 */
export function evidenceOf(
  model: Model,
  text: string,
  places: readonly Word[],
  features: Features | undefined,
  { parts, works, note: { signals } }: Omit<Noted, 'evidence'>,
): Evidence[] {
  const hashes = features?.[WORDS_FAMILY] ?? [];
  if (parts.rest >= LIKELY_REST || hashes.length === 0) return [...signals];
  const work = WORKS.reduce((best, other) => (works[other] > works[best] ? other : best));
  if (work === 'nothing') return [...signals];
  const strong = carried(model, hashes, WORKS.indexOf(work))
    .map((weight, word) => ({ weight, word }))
    .filter(({ weight }) => weight >= CARRIES);
  if (strong.length === 0) return [...signals];
  const words = strong
    .sort((a, b) => b.weight - a.weight || a.word - b.word)
    .flatMap(({ weight, word }) => {
      const place = places[word];
      const isFree = (one: Span) => !signals.some(({ from, to }) => one.from < to && from < one.to);
      if (!place || !isFree(place) || isFunctionWord(place.text)) return [];
      const whole = compoundAt(text, places, word);
      const { from, to } = isFree(whole) ? whole : place;
      return [{ from, to, term: text.slice(from, to).toLowerCase(), work, weight }];
    })
    .slice(0, MOST);
  return [...signals, ...joined(text, words)].sort((a, b) => a.from - b.from);
}
