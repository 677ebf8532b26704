import type { Claim, Level } from '../domain/role.ts';
import { TITLES } from '../signals/titles.ts';
import { TITLE_FIELDS } from '../signals/titles-fields.ts';
import { TITLE_NOUNS } from '../signals/titles-nouns.ts';
import type { TitleEntry } from './claim-fields.ts';
import { listsMore, listsOtherJob } from './claim-lists.ts';
import { qualifiedClaim } from './claim-nouns.ts';
import { type Hit, termAt, termsIn, termsOf } from './claim-terms.ts';
import { bareTitle, wordsOf } from './claim-words.ts';
import { levelOf } from './level.ts';
import { occupationOf } from './occupation.ts';
import type { Word } from './words.ts';

const TERMS = termsOf<TitleEntry>([...TITLE_FIELDS, ...TITLE_NOUNS, ...TITLES]);
const FIELDS = termsOf(TITLE_FIELDS);

/** What a title says: the claim, the occupation in its own spelling (null where there is none), the level. */
export interface TitleReading {
  readonly claim: Claim;
  readonly occupation: string | null;
  readonly level: Level;
}

/** Reads a title of any shape; no title, or one that names nothing, is `open`. Never throws. */
export function readTitle(title: string | null): TitleReading {
  const bare = bareTitle(title ?? '');
  const words = wordsOf(bare);
  const hits = termsIn(TERMS, words);
  return {
    claim: claimOf(bare, words, hits),
    occupation: occupationOf(bare, words, hits),
    level: levelOf(words),
  };
}

function claimOf(title: string, words: readonly Word[], hits: readonly Hit<TitleEntry>[]): Claim {
  if (listsMore(title) || listsOtherJob({ title, words, hits })) return 'open';
  const fixed = hits.flatMap((hit) =>
    'claim' in hit.entry ? [widened(hit.entry.claim, hit, words, hits)] : [],
  );
  if (fixed.length === 0) return qualifiedClaim(words, hits);
  return agreed(new Set(fixed.filter((claim) => claim !== 'open')));
}

/** "NLP / LLM Engineer", "Développeur IA & ML" promise both: a field word of the other side beside a pattern widens it. */
function widened(
  claim: Claim,
  hit: Hit<TitleEntry>,
  words: readonly Word[],
  hits: readonly Hit<TitleEntry>[],
): Claim {
  const other = claim === 'ai-engineer' ? 'ml' : claim === 'ml-engineer' ? 'ai' : null;
  if (other === null) return claim;
  const before = fieldOf(hits.find(({ to }) => to === stepped(words, hit.from - 1) + 1));
  const after = fieldOf(hits.find(({ from }) => from === stepped(words, hit.to, 1)));
  const startsWithField = termAt(FIELDS, words, hit.from) !== null;
  return (before === other && startsWithField) || after === other ? 'either' : claim;
}

/** Words that join two fields, by their keys. */
const JOINERS: ReadonlySet<string> = new Set(['and', 'und', 'et', 'y', 'e', 'en']);

/** The word at a place, or the one beyond a joiner that stands there; -1 where a separator comes between. */
function stepped(words: readonly Word[], at: number, step = -1): number {
  const place = JOINERS.has(words[at]?.text ?? '') ? at + step : at;
  const [first, last] = step > 0 ? [at, place] : [place + 1, at + 1];
  for (let i = first; i <= last; i++) if (words[i]?.joined !== true) return -1;
  return place;
}

const fieldOf = (hit: Hit<TitleEntry> | undefined): string | null =>
  hit !== undefined && 'field' in hit.entry ? hit.entry.field : null;

/** One claim for a title that names several occupations; where they do not agree it promises none of them. */
function agreed(claims: ReadonlySet<Claim>): Claim {
  const [first, ...more] = claims;
  if (first === undefined) return 'open';
  if (more.length === 0) return first;
  if ([...claims].every((claim) => ['ai-engineer', 'ml-engineer', 'either'].includes(claim))) return 'either';
  if ([...claims].every((claim) => ['data-scientist', 'analyst'].includes(claim))) return 'analyst';
  return 'open';
}
