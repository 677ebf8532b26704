import { describe, expect, test } from 'vitest';
import { blocksOf, classify } from '../../src/classifier/index.ts';
import type { Line } from '../../src/domain/verdict.ts';
import { type Expected, postingsOf, verdictOf } from './postings.ts';

type Pair = readonly [Expected, Expected];

/** Pairs by file: each two postings that follow each other differ in one fact. */
const PAIRS = postingsOf('adversarial').map(([name, postings]): [string, Pair[]] => [
  name,
  inPairs(postings),
]);

/** Shares (0 to 1) of pairs of which both postings come out whole, as last measured, rounded down to 5 %. */
const FLOORS: Readonly<Record<string, number>> = {
  lines: 0.75,
  making: 0.9,
  negation: 0.9,
  noise: 0.8,
  occupations: 0.9,
  serving: 1,
  titles: 1,
};

function inPairs(postings: readonly Expected[]): Pair[] {
  return postings.flatMap((first, number) => {
    const second = postings[number + 1];
    return number % 2 === 0 && second !== undefined ? [[first, second]] : [];
  });
}

function isAsGiven(given: Expected['lines'][number], lines: readonly Line[]): boolean {
  const line = lines.find(({ text }) => text === given.text.replace(/^- /u, ''));
  return line?.part === given.part && line.work === given.work;
}

/** Whether all that is given of a posting comes out: role, kind, standing, part and work of lines. */
function comesOut(posting: Expected): boolean {
  const { role, sub, standing, lines } = verdictOf(posting);
  return (
    role === posting.role &&
    (posting.sub === null || sub === posting.sub) &&
    (posting.standing === undefined || standing === posting.standing) &&
    posting.lines.every((line) => isAsGiven(line, lines))
  );
}

function wanted({ role, sub, standing, lines }: Expected): string {
  return JSON.stringify([role, sub, standing, lines.map(({ part, work }) => [part, work])]);
}

describe('postings in pairs that differ in one fact', () => {
  test('are at least 130, and what must come out differs within each pair', () => {
    const pairs = PAIRS.flatMap(([, all]) => all);
    expect(pairs.length * 2).toBeGreaterThanOrEqual(130);
    expect(pairs.filter(([first, second]) => wanted(first) === wanted(second))).toEqual([]);
  });

  test.each(PAIRS)('%s: both of a pair come out as given, at least as often as before', (name, pairs) => {
    const right = pairs.filter((pair) => pair.every(comesOut));
    const single = pairs.flat().filter(comesOut);
    const share = right.length / pairs.length;
    console.log(`${name}: ${right.length} of ${pairs.length} pairs, ${single.length} of ${pairs.length * 2}`);
    expect(share).toBeGreaterThanOrEqual(FLOORS[name] ?? 1);
  });
});

/** Duties in pairs: the first says that the person touches a training loop, the second does not. */
const LOOPS = [
  [
    'Train ranking models on click logs and compare checkpoints',
    'Call a vendor’s ranking models for click logs',
  ],
  ['Retrain the fraud model when it drifts', 'Restart the fraud service when it hangs'],
] as const;

describe('the training loop', () => {
  const touched = (duty: string) =>
    classify({ title: null, blocks: blocksOf(`What you will do\n- ${duty}\n- Review the work of others`) })
      .trainingLoop.touched;

  test.each(LOOPS)('"%s" touches it, "%s" is not said to', (trains, calls) => {
    expect(touched(trains)).toBe(true);
    expect(touched(calls)).not.toBe(true);
  });

  test('prompting a published model is not said to touch it', () => {
    expect(touched('Prompt Llama with our tickets, as published')).not.toBe(true);
  });

  test('fine-tuning beside one line of review touches it', () => {
    expect(touched('Fine-tune Llama on our tickets with LoRA')).toBe(true);
  });
});
