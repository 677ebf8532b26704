import type { Line, Verdict } from '../domain/verdict.ts';
import { NEGATORS } from '../signals/scope.ts';
import { NOT_TRAINING, TRAIN, TRAINED, TRAINING, TRAINING_STEMS } from '../signals/table-training.ts';
import { ownWords } from './scope.ts';
import { compile, findTerms, termsFrom } from './terms.ts';
import { type LineWords, lineWords, type Word } from './words.ts';

type Kind = 'says' | 'verb' | 'object' | 'aside';
type Said = 'trains' | 'none' | null;

const TERMS = compile<Kind>([
  ...TRAIN.map((term) => [term, 'verb'] as const),
  ...TRAINED.map((term) => [term, 'object'] as const),
  ...TRAINING.map((term) => [term, 'says'] as const),
  ...NOT_TRAINING.map((term) => [term, 'aside'] as const),
]);
const NOT = compile(NEGATORS.map((term) => [term, true] as const));

/** How many words before a verb of training a "no" may stand: "no prior training of models". */
const REACH = 6;
/** How near a verb of training what is trained must stand, in words, where the line's work does not say it. */
const NEAR = 8;
/** How many lines are quoted. */
const MOST = 3;

/** Whether the job touches a training loop: `true`, `false` only where a line says so, null where none says anything. */
export function trainingLoopOf(
  lines: readonly Line[],
  words: LineWords = lineWords(lines),
): Verdict['trainingLoop'] {
  const numbers = lines.map((_, number) => number);
  const says = (number: number): Said => saidOf(lines[number], words[number] ?? []);
  const trains = numbers.filter((number) => isOwnWork(lines[number]) && says(number) === 'trains');
  const duties = trains.filter((number) => lines[number]?.part === 'duty');
  const quotes = [...duties, ...trains.filter((number) => !duties.includes(number))].slice(0, MOST);
  if (quotes.length > 0) return { touched: true, quotes };
  const none = numbers.filter((number) => says(number) === 'none').slice(0, MOST);
  return { touched: none.length > 0 ? false : null, quotes: none };
}

/**
 * Duties of AI, ML or analysis say what the job does; a requirement only where it is about building: to know what
 * fine-tuning is, among other things, is no training. Those who rate data, teach or lead speak of other training.
 */
function isOwnWork(line: Line | undefined): boolean {
  if (line?.part === 'required') return line.work === 'building';
  return line?.part === 'duty' && ['wiring', 'building', 'analysis'].includes(line.work);
}

function saidOf(line: Line | undefined, words: readonly Word[]): Said {
  if (line === undefined || !TRAINING_STEMS.test(line.text)) return null;
  const found = findTerms(words, TERMS);
  const objects = new Set(found.flatMap(({ value, first }) => (value === 'object' ? [first] : [])));
  const told = found.filter(({ value, first }) => {
    if (value !== 'verb') return value === 'says';
    return line.work === 'building' || isNear(objects, first);
  });
  if (told.length === 0) return null;
  const own = ownWords(words);
  if (told.some(({ first }) => own[first] === true)) return 'trains';
  return told.some(({ first }) => isNegated(words, first)) ? 'none' : null;
}

function isNear(objects: ReadonlySet<number>, verb: number): boolean {
  for (let at = verb - NEAR; at <= verb + NEAR; at++) if (objects.has(at)) return true;
  return false;
}

/** What is not the job's own is either denied ("no model training") or done by others ("the team who train"). */
function isNegated(words: readonly Word[], first: number): boolean {
  for (let at = Math.max(0, first - REACH); at < first; at++) {
    if (termsFrom(words, at, NOT).length > 0) return true;
  }
  return false;
}
