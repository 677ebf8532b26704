import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { classify } from '../../src/classifier/index.ts';
import { judgeByModel, VERSION } from '../../src/classifier/learned/index.ts';
import { pairingOf } from '../../src/classifier/matching.ts';
import { readingOf } from '../../src/classifier/reading.ts';
import type { Profile } from '../../src/domain/page.ts';
import { POSTINGS } from '../../src/tools/samples/postings.ts';

const blocksOf = (lines: readonly string[], heading: string | null) =>
  lines.map((text) => ({ text, heading, bullet: true }));
const judged = (duties: readonly string[]) =>
  classify({
    title: 'Engineer',
    pay: null,
    language: 'en',
    blocks: blocksOf(duties, 'Responsibilities'),
  });
const done = (lines: readonly string[], unloaded: Profile['unloaded'] = []) =>
  readingOf(
    {
      headline: null,
      entries: [
        { title: 'Engineer', organisation: 'Kelp', period: '2020 – 2022', blocks: blocksOf(lines, null) },
      ],
      unloaded,
    },
    judgeByModel,
    VERSION,
  );

const WIRING = POSTINGS.honest.duties;
const BUILDING = POSTINGS.mismatch.duties;
const TRAINED = [
  'Trained ranking models on the click logs of three shops with PyTorch.',
  'Built the feature store and the training pipelines that models are retrained from each night.',
  'Tuned neural networks on a GPU cluster and watched their precision and recall.',
];
const WIRED = [
  'Built a RAG assistant over the help pages with the OpenAI API and a vector database.',
  'Wrote prompts and evals for an LLM agent, and cut the latency of its calls.',
];

describe('A pairing', () => {
  test('lays each duty beside the nearest lines of the same kind of work.', () => {
    const [verdict, reading] = [judged(WIRING), done([...TRAINED, ...WIRED])];
    const { pairs } = pairingOf(verdict, reading);
    expect(pairs.length).toBeGreaterThan(2);
    for (const { duty, beside } of pairs)
      for (const { line } of beside) expect(reading.lines[line]?.work).toBe(verdict.lines[duty]?.work);
    const retrieval = pairs.find(({ duty }) => /vector database/.test(verdict.lines[duty]?.text ?? ''));
    expect(reading.lines[retrieval?.beside[0]?.line ?? -1]?.text).toBe(WIRED[0]);
    expect(retrieval?.beside[0]?.shared).toEqual(expect.arrayContaining(['vector database']));
  });

  test('names the duties that no line speaks of, and loses none.', () => {
    const [verdict, reading] = [judged(WIRING), done(TRAINED)];
    const { pairs, asked } = pairingOf(verdict, reading);
    const duties = verdict.lines.flatMap(({ part, work }, at) =>
      part === 'duty' && work !== 'nothing' ? [at] : [],
    );
    expect(asked.length).toBeGreaterThan(0);
    expect([...asked, ...pairs.map(({ duty }) => duty)].sort((a, b) => a - b)).toEqual(duties);
  });

  test('lets skills, wishes and headlines say nothing.', () => {
    const { pairs, asked } = pairingOf(
      judged(WIRING),
      done(['LangChain, RAG, vector database, evals', 'Passionate about LLM agents and retrieval.']),
    );
    expect(pairs).toEqual([]);
    expect(asked.length).toBeGreaterThan(0);
  });

  test('knows the two classic mismatches, and speaks of no other.', () => {
    const talk = (duties: readonly string[], lines: readonly string[]) =>
      pairingOf(judged(duties), done(lines)).talk?.about;
    expect(talk(WIRING, TRAINED)).toBe('builder-on-wiring');
    expect(talk(BUILDING, WIRED)).toBe('integrator-on-training');
    expect(talk(WIRING, WIRED)).toBeUndefined();
    expect(talk(BUILDING, TRAINED)).toBeUndefined();
  });

  test('quotes the surest of both sides.', () => {
    const [verdict, reading] = [judged(WIRING), done(TRAINED)];
    const { talk } = pairingOf(verdict, reading);
    expect(verdict.lines[talk?.duty ?? -1]).toMatchObject({ part: 'duty', work: 'wiring' });
    const built = reading.lines.filter(({ work }) => work === 'building').map(({ score }) => score);
    expect(reading.lines[talk?.line ?? -1]?.score).toBe(Math.max(...built));
  });

  test('speaks of no mismatch before the experience is loaded, nor on one line.', () => {
    expect(pairingOf(judged(WIRING), done(TRAINED, ['experience'])).talk).toBeNull();
    expect(pairingOf(judged(WIRING), done(TRAINED.slice(0, 1))).talk).toBeNull();
  });

  test('takes any line, and is the same each time.', () => {
    const lines = fc.array(fc.string({ maxLength: 60 }), { maxLength: 8 });
    fc.assert(
      fc.property(lines, lines, (duties, told) => {
        const [verdict, reading] = [judged(duties), done(told.map((text) => `Trained ${text}`))];
        const once = pairingOf(verdict, reading);
        expect(pairingOf(verdict, reading)).toEqual(once);
        for (const { beside } of once.pairs) expect(beside.length).toBeLessThanOrEqual(2);
      }),
      { numRuns: 40 },
    );
  });
});
