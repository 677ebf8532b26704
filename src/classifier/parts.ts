import type { Statement } from '../domain/statement.ts';
import type { Part } from '../domain/work.ts';
import { WORDINGS } from '../signals/wording.ts';
import { partOfHeading } from './headings.ts';
import { compile, findTerms, longestFrom } from './terms.ts';
import { wordsOf } from './words.ts';

type Scores = Record<Part, number>;
interface Word {
  readonly part: Part;
  readonly weight: number;
}

/** Weight of the heading a line stands under, of the line before it, and of one wording; chosen on the train corpus. */
const HEADING = 2.3;
const BEFORE = 1;
const WORDING = 0.8;
/** A nice-to-have is worded like a requirement, and from this weight on says besides that it is none. */
const NICE = 3;
/** Where nothing else is said: most text of a posting that stands under no heading is about the company. */
const PRIOR: Scores = { duty: 0, required: 0, nice: -0.5, rest: 0.5 };

const wordings = (first: boolean) =>
  compile(
    WORDINGS.filter((wording) => (wording.first === true) === first).flatMap(({ part, weight, terms }) =>
      terms.map((term) => [term, { part, weight }] as const),
    ),
  );
const anywhere = wordings(false);
const atFirst = wordings(true);

/** Probabilities of what each line is: by the heading it stands under, its wording, and the line before it. */
export function partsOf(lines: readonly Statement[]): Record<Part, number>[] {
  const headings = new Set(lines.flatMap(({ heading }) => heading ?? []));
  let section: Part | null = null;
  let under: string | null = null;
  let before: Part | null = null;
  return lines.map((line) => {
    if (line.heading === null && headings.has(line.text)) return { duty: 0, required: 0, nice: 0, rest: 1 };
    if (line.heading !== under) {
      section = partOfHeading(line.heading ?? '') ?? section;
      under = line.heading;
      before = null;
    }
    const scores = scoresOf(line.text, section, before);
    before = strongest(scores);
    return normalise(scores);
  });
}

function scoresOf(text: string, section: Part | null, before: Part | null): Scores {
  const scores = { ...PRIOR };
  if (section !== null) scores[section] += HEADING;
  if (before !== null) scores[before] += section === null ? BEFORE : BEFORE / 3;
  const inline = text.includes(':') ? partOfHeading(text.slice(0, text.indexOf(':'))) : null;
  if (inline !== null) scores[inline] += BEFORE;
  const wordings = wordingsOf(text);
  for (const { part, weight } of wordings) scores[part] += weight * WORDING;
  if (wordings.some(({ part, weight }) => part === 'nice' && weight >= NICE)) scores.nice += scores.required;
  return scores;
}

/** Each wording counts once; of one part and place only the strongest two, so that long lines are no surer than short ones. */
function wordingsOf(text: string): Word[] {
  const words = wordsOf(text);
  const first = longestFrom(words, 0, atFirst);
  const found = findTerms(words, anywhere).map(({ value }) => value);
  const most = new Map<Part, number>();
  const kept = found
    .sort((one, other) => other.weight - one.weight)
    .filter(({ part }) => {
      const count = (most.get(part) ?? 0) + 1;
      most.set(part, count);
      return count <= 2;
    });
  return first === null ? kept : [first.value, ...kept];
}

function strongest(scores: Scores): Part {
  const parts: readonly Part[] = ['duty', 'required', 'nice', 'rest'];
  return parts.reduce((best, part) => (scores[part] > scores[best] ? part : best));
}

function normalise(scores: Scores): Scores {
  const most = Math.max(...Object.values(scores));
  const power = (part: Part) => Math.exp(scores[part] - most);
  const sum = power('duty') + power('required') + power('nice') + power('rest');
  return {
    duty: power('duty') / sum,
    required: power('required') / sum,
    nice: power('nice') / sum,
    rest: power('rest') / sum,
  };
}
