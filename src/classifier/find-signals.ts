import type { Signal } from '../domain/signal.ts';
import type { Evidence } from '../domain/verdict.ts';
import type { Work } from '../domain/work.ts';
import { SIGNALS } from '../signals/index.ts';
import { ownWords } from './scope.ts';
import { compile, findTerms, termsFrom } from './terms.ts';
import { type Word, wordsOf } from './words.ts';

interface Entry {
  readonly signal: Signal;
  readonly work: Work;
}

const entries = SIGNALS.flatMap(({ work, signals }) => signals.map((signal): Entry => ({ signal, work })));
const senses = new Map<string, Entry[]>();
for (const entry of entries) senses.set(entry.signal.term, [...(senses.get(entry.signal.term) ?? []), entry]);
const signals = compile(senses);
const contexts = compile(
  entries
    .flatMap(({ signal }) => [...(signal.near ?? []), ...(signal.unless ?? [])])
    .map((term) => [term, term] as const),
);

/**
 * The signals found in the words of one line, in order, with their places in it (UTF-16 code units). A signal that is negated, that
 * is what other people do, or that lacks its context is left out; overlapping ones give way to the longer. A term that
 * speaks for two kinds of work counts as the first whose context the line has.
 */
export function signalsIn(words: readonly Word[]): Evidence[] {
  let context: ReadonlySet<string> | null = null;
  const sense = (entries: readonly Entry[]) =>
    entries.find(({ signal }) => {
      if (signal.near === undefined && signal.unless === undefined) return true;
      context ??= contextOf(words);
      return fits(signal, context);
    });
  const found = findTerms(words, signals, (entries) => sense(entries) !== undefined);
  if (found.length === 0) return [];
  const own = ownWords(words);
  return found.flatMap(({ value, first, last }) => {
    const entry = own[first] && own[last] ? sense(value) : undefined;
    return entry === undefined ? [] : [evidenceOf(entry, words[first]?.from ?? 0, words[last]?.to ?? 0)];
  });
}

/** The signals found in one line (`signalsIn`). */
export function findSignals(text: string): Evidence[] {
  return signalsIn(wordsOf(text));
}

function evidenceOf({ signal, work }: Entry, from: number, to: number): Evidence {
  return { from, to, term: signal.term, work, weight: signal.weight };
}

function fits({ near, unless }: Signal, context: ReadonlySet<string>): boolean {
  return (near?.some((term) => context.has(term)) ?? true) && !unless?.some((term) => context.has(term));
}

/** All context terms of a line, also those that lie inside others. */
function contextOf(words: readonly Word[]): ReadonlySet<string> {
  const context = new Set<string>();
  for (let at = 0; at < words.length; at++)
    for (const { value } of termsFrom(words, at, contexts)) context.add(value);
  return context;
}
