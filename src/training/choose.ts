import { blocksOf, classify } from '../classifier/index.ts';
import type { Verdict } from '../domain/verdict.ts';
import { run } from './arguments.ts';
import { wholeText } from './baselines/texts.ts';
import type { Answer } from './contender.ts';
import { labelled, pool, type Unlabelled } from './corpus.ts';
import { LABELS, readingsIn } from './labels.ts';

/** Why a posting would teach much. */
type Reason = 'annotation' | 'title' | 'hybrid' | 'disagree' | 'unsure' | 'language';

/** How many postings are named for each reason. */
const EACH = 60;
/** A smaller side of AI work from which on a posting may be a hybrid: well below the rule's border. */
const BOTH = 0.2;
/** Titles that promise AI or ML work. */
const PROMISES: readonly string[] = ['ai-engineer', 'ml-engineer', 'either'];

interface Candidate {
  readonly posting: Unlabelled;
  readonly verdict: Verdict;
  readonly answer: Answer;
}

function smallerSide({ shares: { wiring, building } }: Verdict): number {
  return wiring + building === 0 ? 0 : Math.min(wiring, building) / (wiring + building);
}

/** How much a posting teaches for each reason: 0 where the reason does not hold, else the more the better. */
const TEACHES: Readonly<Record<Reason, (candidate: Candidate) => number>> = {
  annotation: ({ verdict }) => (verdict.sub === 'annotation' ? 1 : verdict.shares.annotation),
  title: ({ verdict, answer }) =>
    PROMISES.includes(verdict.claim) && (verdict.role === 'neither' || answer.role === 'neither') ? 1 : 0,
  hybrid: ({ verdict }) =>
    verdict.role === 'hybrid' || smallerSide(verdict) > BOTH ? smallerSide(verdict) : 0,
  disagree: ({ verdict, answer }) =>
    verdict.role === answer.role ? 0 : answer.confidence + verdict.confidence,
  unsure: ({ verdict }) => 1 - verdict.confidence,
  language: ({ verdict }) =>
    verdict.language === null || verdict.language.startsWith('en') ? 0 : 2 - verdict.confidence,
};

/** The postings that teach most for each reason, each named once, under the first reason that names it. */
function chosen(candidates: readonly Candidate[]): { id: string; reason: string }[] {
  const named = new Set<string>();
  return Object.entries(TEACHES).flatMap(([reason, teaches]) => {
    const best = candidates
      .map((candidate) => ({ id: candidate.posting.id, score: teaches(candidate) }))
      .filter(({ id, score }) => score > 0 && !named.has(id))
      .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
      .slice(0, EACH);
    for (const { id } of best) named.add(id);
    return best.map(({ id }) => ({ id, reason }));
  });
}

await run(({ corpus }) => {
  const judge = wholeText.learn(labelled(corpus, 'train'));
  const known = new Set(readingsIn(LABELS).map(({ id }) => id));
  const candidates = pool(corpus)
    .filter(({ id }) => !known.has(id))
    .map((posting) => ({
      posting,
      verdict: classify({ title: posting.title, blocks: blocksOf(posting.text) }),
      answer: judge(posting),
    }));
  for (const { id, reason } of chosen(candidates)) process.stdout.write(`${id}\t${reason}\n`);
});
