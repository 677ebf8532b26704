import type { Entry, Profile } from '../domain/page.ts';
import type { Reading, ReadingLine } from '../domain/reading.ts';
import type { Judgement, Statement } from '../domain/statement.ts';
import { LineWork } from '../domain/work.ts';
import { readTitle } from './claim.ts';
import { borneOut, mostly, sharesOf } from './reading-shares.ts';
import { saysShipped } from './reading-shipped.ts';
import { statements } from './statements.ts';

/** Judges statements, in order: the judge that judges a posting's lines. */
export type LineJudge = (lines: readonly Statement[]) => readonly Judgement[];

/** Lines of an entry stand under no heading that counts: a job's title must not move what its lines speak for. */
const HEADING = 'Responsibilities';

/** How people say that an entry goes on. */
const ONGOING =
  /present|today|current|ongoing|\bnow\b|heute|jetzt|aujourd|actuel|actual|presente|hoy\b|hoje|atual|momento|oggi|attuale|heden|\bnu\b|^(?:since|seit|depuis|desde|dal?|sinds)\b/iu;

/**
 * What a profile's stated work speaks for, by the same judge as a posting's lines: only lines that say what was done
 * count, headlines never do. Pure and total. `model` names the judge.
 */
export function readingOf(profile: Profile, judge: LineJudge, model: string): Reading {
  const lines = profile.entries.flatMap((entry, number) => linesOf(entry, number, judge));
  const { claim, occupation } = readTitle(profile.headline);
  const shares = sharesOf(lines);
  return {
    headline: profile.headline,
    claim,
    occupation,
    borneOut: borneOut(claim, lines),
    entries: profile.entries.map(({ title, organisation, period }) => ({ title, organisation, period })),
    lines,
    shares,
    mostly: mostly(shares),
    unloaded: profile.unloaded,
    model,
  };
}

function linesOf(entry: Entry, number: number, judge: LineJudge): ReadingLine[] {
  const cut = statements(entry.blocks).map((statement) => ({ ...statement, heading: HEADING }));
  const judged = judge(cut);
  const ongoing = ONGOING.test(entry.period ?? '');
  return cut.flatMap((statement, at) => {
    const judgement = judged[at];
    return judgement === undefined ? [] : [lineOf(statement, judgement, number, ongoing)];
  });
}

function lineOf(
  { text, source }: Statement,
  { works, evidence }: Judgement,
  entry: number,
  ongoing: boolean,
): ReadingLine {
  const work = LineWork.options.reduce((best, one) => (works[one] > works[best] ? one : best));
  const shipped = saysShipped(text, ongoing);
  return { text, entry, source, work, score: works[work], evidence: [...evidence], shipped };
}
