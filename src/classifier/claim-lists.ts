import type { Claim } from '../domain/role.ts';
import type { TitleNoun } from '../signals/title-terms.ts';
import { LISTS_MORE } from '../signals/titles-asides.ts';
import type { TitleEntry } from './claim-fields.ts';
import type { Hit } from './claim-terms.ts';
import type { Word } from './words.ts';

/** Words and signs that set one job beside another; a dash, a bar and brackets say the same job in other words. */
const LISTER = /[,;/+&]|\s(?:and|or|und|oder|et|ou|y|o|e|en|of)\s/iu;
const JOINER = /^(?:and|or|und|oder|et|ou|y|o|e|en|of)$/u;
const MORE = new RegExp(LISTS_MORE.join('|'), 'iu');
/** Nouns that name a job of their own once they are qualified. */
const JOBS: readonly TitleNoun['kind'][] = ['maker', 'specialist', 'other'];
/** Claims that promise some work; a title of `other` or `open` promises none that duties could fail. */
const PROMISES: readonly Claim[] = ['ai-engineer', 'ml-engineer', 'either', 'data-scientist', 'analyst'];
/** A spaced dash, a bar or a bracket that opens: what follows says the same job in other words. */
const SAME = /\s[-–—]|[-–—]\s|[|([:]/u;
const IN_BRACKETS = /\([^()]*\)/gu;
/** "…, Software Engineering" names a department. */
const DEPARTMENT = /(?:ing|ment|ung)$/u;

/** A title with its words, and what was found in it. */
interface Found {
  readonly title: string;
  readonly words: readonly Word[];
  readonly hits: readonly Hit<TitleEntry>[];
}

/** Whether a title says that it stands for several jobs: "AI Engineer, MLOps Engineer and more". */
export const listsMore = (title: string): boolean => MORE.test(title);

/**
 * Whether a title sets a job without a claim beside one that makes one: "Backend Developer / Data Scientist". The
 * other job is named whole: a bare noun ("AI Engineer or Developer") shares the field, and one that goes on names a
 * product ("AI Engineer, Developer Tools").
 */
export function listsOtherJob(found: Found): boolean {
  const jobs = jobsOf(found);
  return jobs.some((job, i) => {
    const next = jobs[i + 1];
    if (next === undefined || !isListed(between(found, job.to, next.from)) || !isEnd(found, next))
      return false;
    const claims = makesClaim(found, job);
    return claims !== makesClaim(found, next) && isQualified(found, claims ? next : job);
  });
}

/** The jobs of a title; of two that stand side by side ("Full Stack Developer") the last one names it. */
function jobsOf(found: Found): Found['hits'] {
  const jobs = found.hits.filter(isJob);
  return jobs.filter(({ to }, i) => jobs[i + 1]?.from !== to || isListed(between(found, to, to)));
}

function isListed(between: string): boolean {
  const plain = between.replace(IN_BRACKETS, ' ');
  return LISTER.test(plain) && !SAME.test(plain);
}

function isJob({ entry }: Hit<TitleEntry>): boolean {
  if ('claim' in entry) return entry.claim !== 'open';
  return 'kind' in entry && JOBS.includes(entry.kind) && !DEPARTMENT.test(entry.term);
}

/** What stands between the word before `from` and the one at `to`. */
const between = ({ title, words }: Found, from: number, to: number): string =>
  title.slice(words[from - 1]?.to, words[to]?.from);

const makesClaim = ({ hits }: Found, { entry, from }: Hit<TitleEntry>): boolean =>
  'claim' in entry
    ? PROMISES.includes(entry.claim)
    : hits.some((hit) => hit.to === from && 'field' in hit.entry && hit.entry.field !== 'none');

/** Whether a noun stands with a word of its own before it. */
function isQualified(found: Found, { from, to }: Hit<TitleEntry>): boolean {
  if (to - from > 1) return true;
  const { [from - 1]: before } = found.words;
  return before !== undefined && !JOINER.test(before.text) && !/[^\s-]/u.test(between(found, from, from));
}

/** Whether nothing goes on behind a noun. */
const isEnd = (found: Found, { to }: Hit<TitleEntry>): boolean =>
  found.words[to]?.joined !== true || LISTER.test(between(found, to, to));
