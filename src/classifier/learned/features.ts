import type { Statement } from '../../domain/statement.ts';
import type { Evidence } from '../../domain/verdict.ts';
import { partOfHeading } from '../headings.ts';
import { begin, mix, mixText } from './hash.ts';
import type { Entry } from './lexicon.ts';
import { type Note, seenInHeading } from './notes.ts';

/** Families of features. Each is scaled by itself, so that a long line speaks no louder than a short one. */
export const FAMILIES = ['words', 'stems', 'heading', 'shape', 'groups', 'around', 'signals'] as const;

/** Number of the family that holds words and their pairs by turns, beginning with the first word. */
export const WORDS_FAMILY = 0;

/** A line's features: the hashes of each family, in the order of `FAMILIES`; one that stands twice is there twice. */
export type Features = readonly (readonly number[])[];

/** Kinds of hashes; each kind is a space of its own (1, 4 and 5 are words and their stems). */
const KIND = {
  pair: 2,
  headingWord: 6,
  headingPair: 7,
  headingGroup: 8,
  headingPart: 9,
  bullet: 10,
  place: 11,
  length: 12,
  first: 13,
  last: 14,
  group: 20,
  groupBefore: 21,
  groupAfter: 22,
  signalWork: 31,
  signalWeight: 32,
  signalTerm: 33,
} as const;

/** Words and pairs of neighbours by turns. */
function chain(words: readonly number[], pair: number): number[] {
  const start = begin(pair);
  const hashes: number[] = [];
  let before = start;
  for (const word of words) {
    hashes.push(word, mix(mix(start, before), word));
    before = word;
  }
  return hashes;
}

function stemsOf(words: readonly Entry[]): number[] {
  const hashes: number[] = [];
  for (const { stems } of words) for (const stem of stems) hashes.push(stem);
  return hashes;
}

function headingFeatures(heading: string | null, language: string | null): number[] {
  if (heading === null) return [mixText(begin(KIND.headingPart), 'none')];
  const { words, groups } = seenInHeading(heading, language);
  return [
    ...chain(
      words.map(({ hash }) => mix(begin(KIND.headingWord), hash)),
      KIND.headingPair,
    ),
    ...groups.map((group) => mix(begin(KIND.headingGroup), group)),
    mixText(begin(KIND.headingPart), partOfHeading(heading) ?? 'unknown'),
  ];
}

/** Where the line stands and what it looks like. */
function shape({ text, bullet, heading }: Statement, number: number, count: number): number[] {
  return [
    mix(begin(KIND.bullet), (bullet ? 1 : 0) + (heading === null ? 0 : 2)),
    mix(begin(KIND.place), Math.floor((10 * number) / count)),
    mix(begin(KIND.length), Math.min(12, Math.floor(1.5 * Math.log2(1 + text.length)))),
    mix(begin(KIND.first), Math.min(3, number)),
    mix(begin(KIND.last), Math.min(3, count - 1 - number)),
  ];
}

function signalFeatures(evidence: readonly Evidence[]): number[] {
  const hashes: number[] = [];
  for (const { work, weight, term } of evidence) {
    hashes.push(
      mixText(begin(KIND.signalWork), work),
      mixText(mix(begin(KIND.signalWeight), weight), work),
      mixText(begin(KIND.signalTerm), term),
    );
  }
  return hashes;
}

/** The features of each line of a posting in a language, from what was seen in each. */
export function featuresOf(
  lines: readonly Statement[],
  notes: readonly Note[],
  language: string | null,
): Features[] {
  const headings = new Map<string | null, number[]>();
  const headingOf = (heading: string | null): number[] => {
    const known = headings.get(heading) ?? headingFeatures(heading, language);
    headings.set(heading, known);
    return known;
  };
  const groups = (number: number, kind: number): number[] =>
    (notes[number]?.groups ?? []).map((group) => mix(begin(kind), group));
  return lines.map((line, number) => {
    const { words = [], signals = [] } = notes[number] ?? {};
    return [
      chain(
        words.map(({ hash }) => hash),
        KIND.pair,
      ),
      stemsOf(words),
      headingOf(line.heading),
      shape(line, number, lines.length),
      groups(number, KIND.group),
      [...groups(number - 1, KIND.groupBefore), ...groups(number + 1, KIND.groupAfter)],
      signalFeatures(signals),
    ];
  });
}
