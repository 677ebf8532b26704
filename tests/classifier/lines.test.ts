import { expect, test } from 'vitest';
import { lineOf } from '../../src/classifier/lines.ts';
import type { Judgement } from '../../src/domain/statement.ts';

const statement = {
  text: 'Tune prompts.',
  source: { block: 0, from: 0, to: 13 },
  heading: null,
  bullet: true,
};
const works = {
  wiring: 0.7,
  building: 0.1,
  analysis: 0,
  software: 0.1,
  data: 0,
  annotation: 0,
  management: 0,
  nothing: 0.1,
};

/** A judgement of a line that is rest with the given probability, and else rather a duty than a requirement. */
function judged(rest: number): Judgement {
  const left = 1 - rest;
  return { parts: { duty: 0.6 * left, required: 0.3 * left, nice: 0.1 * left, rest }, works, evidence: [] };
}

test.each([
  { rest: 0.3, part: 'duty', work: 'wiring', score: 0.7 },
  { rest: 0.64, part: 'duty', work: 'wiring', score: 0.7 },
  { rest: 0.66, part: 'rest', work: 'wiring', score: 0.7 },
  { rest: 0.9, part: 'rest', work: 'nothing', score: 0.9 },
])('a line that is rest with $rest is $part and speaks for $work', ({ rest, ...said }) => {
  expect(lineOf(statement, judged(rest))).toMatchObject(said);
});
