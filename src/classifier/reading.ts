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
  const lines = judged(profile.entries.flatMap(toldIn), judge);
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

/** A statement of an entry, before it is judged. */
interface Told {
  readonly statement: Statement;
  readonly entry: number;
  readonly shipped: boolean;
}

function toldIn({ blocks, period }: Entry, entry: number): Told[] {
  const ongoing = ONGOING.test(period ?? '');
  return statements(blocks).map((statement) => ({
    statement: { ...statement, heading: HEADING },
    entry,
    shipped: saysShipped(statement.text, ongoing),
  }));
}

/** What was done is judged together: a line alone is too little to tell by. What was not speaks for nothing. */
function judged(told: readonly Told[], judge: LineJudge): ReadingLine[] {
  const shipped = told.filter((one) => one.shipped);
  const judgements = judge(shipped.map(({ statement }) => statement));
  const found = new Map(shipped.map((one, at) => [one, judgements[at]]));
  return told.map((one) => lineOf(one, found.get(one)));
}

function lineOf({ statement, entry, shipped }: Told, judgement: Judgement | undefined): ReadingLine {
  const { text, source } = statement;
  if (judgement === undefined)
    return { text, entry, source, work: 'nothing', score: 0, evidence: [], shipped };
  const { works, evidence } = judgement;
  const work = LineWork.options.reduce((best, one) => (works[one] > works[best] ? one : best));
  return { text, entry, source, work, score: works[work], evidence: [...evidence], shipped };
}
