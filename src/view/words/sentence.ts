import { text } from '../../browser/texts.ts';
import type { Level } from '../../domain/role.ts';
import type { Verdict } from '../../domain/verdict.ts';
import { dutiesClause, dutiesWork } from './duties.ts';
import { occupationName } from './names.ts';

/** What of a verdict its sentence is made of. */
export type Told = Pick<
  Verdict,
  'role' | 'sub' | 'standing' | 'claim' | 'occupation' | 'level' | 'why' | 'language' | 'lines'
>;

/**
 * The plain sentence of a verdict, by the table of standings: present tense, title and duties as subjects.
 * `title` is the posting's title as it stands there, null where it has none.
 */
export function sentenceOf(verdict: Told, title: string | null): string {
  if (verdict.standing === 'cant-tell') return cantTell(verdict);
  if (title === null || title.trim() === '') return text('noTitle', dutiesClause(verdict));
  if (verdict.standing === 'honest') return honest(verdict);
  if (verdict.standing === 'vague') return vague(verdict);
  return text('says', occupationName(verdict), dutiesClause(verdict));
}

/** Whether the posting's language is one that can't be read, so that nothing could be told from it. */
export function languageUnread(verdict: Pick<Verdict, 'language' | 'standing' | 'lines'>): boolean {
  return verdict.language === null && verdict.standing === 'cant-tell' && verdict.lines.length > 0;
}

function cantTell(verdict: Told): string {
  if (languageUnread(verdict)) return text('languageUnknown');
  if (verdict.role === 'unclear' || verdict.why === 'too-little') return text('tooLittle');
  const work = dutiesWork(verdict);
  return work === null ? text('leanToBoth') : text('leanTo', work);
}

function honest(verdict: Told): string {
  if (verdict.role === 'neither') return text('claimsNone', dutiesClause(verdict));
  const same = verdict.role === verdict.claim && verdict.role !== 'data-scientist';
  return same
    ? text('saysAndSo', occupationName(verdict))
    : text('saysAndDuties', occupationName(verdict), dutiesClause(verdict));
}

function vague(verdict: Told): string {
  const duties = dutiesClause(verdict);
  if (verdict.claim === 'either') return text('leavesOpen', duties);
  if (verdict.claim === 'open') return text('doesNotSay', duties);
  return [text('namesHalf', duties), atLevel(verdict.level)].filter((part) => part !== '').join(' ');
}

function atLevel(level: Level): string {
  if (level === 'staff' || level === 'lead') return text('usualAtLevel');
  return level === 'junior' || level === 'mid' ? text('twoJobs') : '';
}
