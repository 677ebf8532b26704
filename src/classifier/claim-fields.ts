import type { Claim } from '../domain/role.ts';
import type { TitleField, TitleNoun, TitlePattern } from '../signals/title-terms.ts';
import { TITLE_FILLERS } from '../signals/titles-fields.ts';
import type { Hit } from './claim-terms.ts';
import type { Word } from './words.ts';

export type TitleEntry = TitlePattern | TitleNoun | TitleField;
type Field = TitleField['field'];
type Hits = readonly Hit<TitleEntry>[];
const FILLERS: ReadonlySet<string> = new Set(TITLE_FILLERS);

type Found = { readonly field: Field; readonly from: number; readonly to: number; readonly segment: number };

/** The fields that qualify a noun; `murky` where another part of the title names AI among other things. */
export interface Fields {
  readonly fields: ReadonlySet<Field>;
  readonly murky: boolean;
}

/**
 * Which field words qualify the noun (all, where there is none): those of its own segment, those of segments that
 * hold nothing else ("Software Engineer, AI"), and later ML words among others ("…, Machine Learning Platform"). AI
 * among other words names a product or a team as often as the work ("…, AI Platform Billing"), so that it leaves the
 * title open. A specialist ("Backend Engineer") takes only the word right before it, a learner analytics from anywhere
 * ("Intern, Business Analytics").
 */
export function fieldsOf(
  noun: { readonly hit: Hit<TitleEntry>; readonly kind: TitleNoun['kind'] } | null,
  hits: Hits,
  segments: readonly number[],
  words: readonly Word[],
): Fields {
  const found = hits.flatMap((hit): Found[] =>
    'field' in hit.entry
      ? [{ field: hit.entry.field, from: hit.from, to: hit.to, segment: segments[hit.from] ?? 0 }]
      : [],
  );
  if (noun === null) return { fields: new Set(found.map(({ field }) => field)), murky: false };
  const at = noun.hit.from;
  const own = segments[at] ?? 0;
  const taken = found.filter((one) => {
    if (noun.kind === 'specialist') return one.segment === own && one.to === at;
    if (noun.kind === 'learner' && one.field === 'analytics') return true;
    if (one.segment === own || isPure(one.segment, found, segments, words)) return true;
    return one.segment > own && one.field === 'ml';
  });
  const murky = found.some((one) => one.segment > own && one.field !== 'none' && !taken.includes(one));
  return { fields: new Set(taken.map(({ field }) => field)), murky };
}

/** Whether a segment holds nothing but field words and words that add nothing to them. */
function isPure(
  segment: number,
  found: readonly Found[],
  segments: readonly number[],
  words: readonly Word[],
): boolean {
  return words.every(({ text }, at) => {
    if (segments[at] !== segment || FILLERS.has(text)) return true;
    return found.some(({ from, to }) => from <= at && at < to);
  });
}

/** What fields promise beside an engineer; `open` where none of them does. */
export function fieldClaim(fields: ReadonlySet<Field>): Claim {
  if (fields.has('both') || (fields.has('ai') && fields.has('ml'))) return 'either';
  if (fields.has('ai')) return 'ai-engineer';
  return fields.has('ml') ? 'ml-engineer' : 'open';
}

/** What fields promise beside an internship, where data science and analytics are fields of their own. */
export function learnerClaim(field: Claim, fields: ReadonlySet<Field>): Claim {
  if (fields.has('data-science')) return field === 'open' ? 'data-scientist' : 'open';
  return field === 'open' && fields.has('analytics') ? 'analyst' : field;
}
