import {
  IN_THE,
  NEGATORS,
  NO_NEGATORS,
  OTHER_PEOPLE,
  PORTUGUESE,
  THEIR_VERBS,
  WHO,
  YOU,
} from '../signals/scope.ts';
import { compile, longestFrom } from './terms.ts';
import type { Word } from './words.ts';

/** How many words a negator reaches, unless a clause ends before. Chosen by reading: "no prior training of models". */
const REACH = 6;

const negators = compile([
  ...NEGATORS.map((term) => [term, true] as const),
  ...NO_NEGATORS.map((term) => [term, false] as const),
]);
const people = compile(OTHER_PEOPLE.map((term) => [term, true] as const));
const theirs = new Set([...WHO, ...THEIR_VERBS]);
const you = new Set(YOU);
const portuguese = new Set(PORTUGUESE);

/**
 * For each word, whether what it names is the job's own work: false where it is negated ("no training of models") or
 * done by others ("the ML team who train").
 */
export function ownWords(words: readonly Word[]): boolean[] {
  const own = new Array<boolean>(words.length).fill(true);
  const isPortuguese = words.some(({ text }) => portuguese.has(text));
  let theirEnd = 0;
  for (let at = 0; at < words.length; at++) {
    const negator = longestFrom(words, at, negators);
    const isIn = isPortuguese && words[at]?.text === IN_THE;
    if (negator?.value === true && !isIn) close(own, words, negator.last + 1, REACH);
    const others = at < theirEnd ? null : longestFrom(words, at, people);
    if (others !== null && theirs.has(words[others.last + 1]?.text ?? ''))
      theirEnd = close(own, words, others.last + 1, Number.POSITIVE_INFINITY);
    at = Math.max(at, negator?.last ?? at);
  }
  return own;
}

/**
 * Marks words as not the job's own from `at` on: to the end of the clause, to a "you", or for `reach` words. Gives the
 * number of the first word that is the job's own again.
 */
function close(own: boolean[], words: readonly Word[], at: number, reach: number): number {
  for (let place = at; place < words.length && place < at + reach; place++) {
    const word = words[place];
    if (word === undefined || (word.breaks && place > at) || you.has(word.text)) return place;
    own[place] = false;
  }
  return Math.min(words.length, at + reach);
}
