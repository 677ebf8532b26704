import { JOINERS, OPENERS, TELLINGS, WISHES } from '../signals/shipped.ts';
import { compile, findTerms } from './terms.ts';
import { type Word, wordsOf } from './words.ts';

const wordSet = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const LANGUAGES = TELLINGS.map((telling) => ({
  ...telling,
  speakers: wordSet(telling.speakers),
  helpers: wordSet(telling.helpers),
  of: wordSet(telling.of),
}));
type Language = (typeof LANGUAGES)[number];

const never = wordSet(TELLINGS.map((telling) => telling.never).join(' '));
const joiners = wordSet(JOINERS);
/** How many words a helper can stand from its deed, and a speaker from the form that ends their clause. */
const REACH = { helper: 4, speaker: 12 };

const openers = wordSet(OPENERS);
const wishes = compile(WISHES.map((term) => [term, true] as const));

/** A measured change: "by 40 %", "30 % fewer", "from 900 ms to 200 ms". */
const RESULT =
  /(?:\b(?:by|um|door|met|del?|di|em|of)\s+(?:over |more than |about )?\d+(?:[.,]\d+)?\s?(?:%|percent|prozent|procent|x\b|×))|(?:\d\s?(?:%|percent|x|×)\s+(?:fewer|less|more|faster|lower|higher|cheaper|weniger|mehr|schneller|moins|plus|menos|más|mais|meno|più|minder|meer|sneller)\b)|(?:\b(?:from|von|de|da|van)\s+[^\s]{0,3}\d[^.;]{0,24}?\b(?:to|auf|à|a|naar)\s+[^\s]{0,3}\d)/iu;

/**
 * Whether a line says what was done: a past form or a deed's name where a statement begins, a first person with a deed,
 * or a measured change; in an entry that goes on, also what is being done. Skills, wishes, schooling and praise do not.
 */
export function saysShipped(text: string, ongoing: boolean): boolean {
  const words = wordsOf(text);
  const deed = deedIn(words, ongoing);
  const [wish] = findTerms(words, wishes);
  if (wish !== undefined && (deed < 0 || wish.first < deed)) return false;
  return deed >= 0 || RESULT.test(text);
}

/** Number of the word with which the first deed begins, -1 where there is none. */
function deedIn(words: readonly Word[], ongoing: boolean): number {
  return words.findIndex((_, at) => LANGUAGES.some((language) => isDeed(words, at, language, ongoing)));
}

function isDeed(words: readonly Word[], at: number, language: Language, ongoing: boolean): boolean {
  const word = words[at]?.text ?? '';
  if (never.has(word)) return false;
  const spoken = isSpoken(words, at, language);
  if (!spoken && !opens(words, at, language)) return endsClause(words, at, language);
  if (language.deeds.test(word)) return true;
  if ((spoken || ongoing) && language.ongoing.test(word)) return true;
  return (language.names.test(word) && isNamed(words, at, language)) || endsClause(words, at, language);
}

/** "Conception et déploiement d'un …": a deed's name, before what it was done to or before another one. */
function isNamed(words: readonly Word[], at: number, { of, names }: Language): boolean {
  const next = words[at + 1];
  if (next?.joined !== true) return false;
  return of.has(next.text) || (joiners.has(next.text) && names.test(words[at + 2]?.text ?? ''));
}

/** Whether a statement begins at a word: the line, a sentence, or what follows "In six months, …". */
function opens(words: readonly Word[], at: number, { helpers }: Language): boolean {
  let from = at;
  const least = Math.max(0, at - REACH.helper);
  while (from > least && words[from]?.joined === true && helpers.has(words[from - 1]?.text ?? '')) from--;
  const word = words[from];
  if (from === 0 || word?.breaks === true) return true;
  return word?.joined === false && openers.has(words[0]?.text ?? '');
}

/** Whether a speaker stands before a word, helpers between them. */
function isSpoken(words: readonly Word[], at: number, { speakers, helpers }: Language): boolean {
  let before = at - 1;
  while (before > at - 1 - REACH.helper && helpers.has(words[before]?.text ?? '')) before--;
  return speakers.has(words[before]?.text ?? '') && words[at]?.joined === true;
}

/** "… mit PyTorch entwickelt", "ich habe … entwickelt für": a form behind what it was done to. */
function endsClause(words: readonly Word[], at: number, { ends, speakers }: Language): boolean {
  const word = words[at];
  if (word === undefined || ends === undefined || at === 0 || word.capital) return false;
  if (!ends.test(word.text) || never.has(word.text)) return false;
  const next = words[at + 1];
  if (next === undefined || !next.joined || joiners.has(next.text)) return true;
  return words.slice(Math.max(0, at - REACH.speaker), at).some(({ text }) => speakers.has(text));
}
