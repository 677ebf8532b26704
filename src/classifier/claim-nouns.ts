import type { Claim } from '../domain/role.ts';
import type { TitleNoun } from '../signals/title-terms.ts';
import { fieldClaim, fieldsOf, learnerClaim, type TitleEntry } from './claim-fields.ts';
import { segmentsOf } from './claim-segments.ts';
import type { Hit } from './claim-terms.ts';
import type { Word } from './words.ts';

type Kind = TitleNoun['kind'];

/** Which noun of a segment names the occupation, first to last: "Software Engineering Director" is a director. */
const ORDER: readonly Kind[] = [
  'rank',
  'specialist',
  'maker',
  'researcher',
  'other',
  'analyst',
  'learner',
  'open',
];
/** Nouns that give way to one in a later segment: "Internship - Software Engineer". */
const WEAK: readonly Kind[] = ['analyst', 'learner', 'open'];

/** A noun of the title and its kind. */
interface Noun {
  readonly hit: Hit<TitleEntry>;
  readonly kind: Kind;
}

/** The claim of a title that holds no fixed pattern: its occupation noun decides, the field words qualify it. */
export function qualifiedClaim(words: readonly Word[], hits: readonly Hit<TitleEntry>[]): Claim {
  const segments = segmentsOf(words);
  const noun = occupationNoun(hits, segments);
  const { fields, murky } = fieldsOf(noun, hits, segments, words);
  if (noun === null) return fields.has('analytics') ? 'analyst' : 'open';
  const field = fieldClaim(fields);
  if (noun.kind === 'other') return 'other';
  if (noun.kind === 'rank') return field === 'open' && fields.has('analytics') ? 'analyst' : 'other';
  if (noun.kind === 'analyst') return field === 'open' ? 'analyst' : 'open';
  if (noun.kind === 'open') return fields.has('analytics') ? 'analyst' : 'open';
  if (noun.kind === 'researcher') return field === 'open' ? 'open' : 'ml-engineer';
  if (noun.kind === 'learner') return learnerClaim(field, fields);
  if (field !== 'open') return field;
  return (murky && noun.kind === 'maker') || isBare(noun, words, segments) ? 'open' : 'other';
}

function occupationNoun(hits: readonly Hit<TitleEntry>[], segments: readonly number[]): Noun | null {
  const nouns = hits.flatMap((hit) => ('kind' in hit.entry ? [{ hit, kind: hit.entry.kind }] : []));
  const first = nouns.find(({ kind }) => !WEAK.includes(kind)) ?? nouns[0];
  if (first === undefined) return null;
  const rivals = nouns.filter(({ hit }) => segments[hit.from] === segments[first.hit.from]);
  return rivals.toSorted((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind))[0] ?? null;
}

/** "Senior Engineer" names no occupation, "Payments Engineer" does. */
function isBare(noun: Noun, words: readonly Word[], segments: readonly number[]): boolean {
  const own = segments[noun.hit.from];
  const around = words.filter((_, i) => segments[i] === own && (i < noun.hit.from || i >= noun.hit.to));
  return (
    noun.kind === 'maker' && noun.hit.to - noun.hit.from === 1 && around.every(({ text }) => STEPS.has(text))
  );
}

/** Words of level and number beside a bare noun, by their keys. */
const STEPS: ReadonlySet<string> = new Set([
  ...['senior', 'sr', 'staff', 'principal', 'lead', 'junior', 'jr', 'mid', 'associate', 'distinguished'],
  ...['experienced', 'i', 'ii', 'iii', 'iv', 'v', '1', '2', '3', '4', '5', 'the', 'remote'],
]);
