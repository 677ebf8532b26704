import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { judgeBySignals } from '../../src/classifier/judge-by-signals.ts';
import { judgeByModel, VERSION } from '../../src/classifier/learned/index.ts';
import { readingOf } from '../../src/classifier/reading.ts';
import type { Entry, Profile } from '../../src/domain/page.ts';
import { Reading } from '../../src/domain/reading.ts';
import { WORKS } from '../../src/domain/work.ts';

const entry = (lines: readonly string[], more: Partial<Entry> = {}): Entry => ({
  title: 'Engineer',
  organisation: 'Kelp',
  period: '2020 – 2022',
  blocks: lines.map((text) => ({ text, heading: null, bullet: true })),
  ...more,
});
const read = (headline: string | null, ...entries: Entry[]) =>
  readingOf({ headline, entries, unloaded: [] } satisfies Profile, judgeByModel, VERSION);

const TRAINED = [
  'Trained ranking models on the click logs of three shops with PyTorch and LightGBM.',
  'Built the feature store and the training pipelines that the models are retrained from each night.',
];
const WIRED = ['Built a RAG assistant over the help pages with the OpenAI API and a vector database.'];

describe('A reading', () => {
  test('says what the stated work mostly is, by the lines that say what was done.', () => {
    const { shares, mostly, lines } = read(null, entry(TRAINED));
    expect(mostly).toEqual(['building']);
    expect(shares.building).toBe(1);
    expect(lines.every(({ shipped }) => shipped)).toBe(true);
  });

  test('is not moved by skills, wishes, titles or headlines.', () => {
    const skills = ['LangChain, RAG, prompt engineering, OpenAI API', 'Passionate about LLM agents and RAG.'];
    const { shares, mostly, lines } = read('LLM Engineer', entry(skills, { title: 'LLM Engineer' }));
    expect(mostly).toEqual([]);
    expect(WORKS.map((work) => shares[work])).toEqual(WORKS.map(() => 0));
    expect(lines.map(({ shipped }) => shipped)).toEqual([false, false]);
    const title = (name: string) => read(null, entry(TRAINED, { title: name })).lines;
    expect(title('Machine Learning Engineer')).toEqual(title('Shop assistant'));
  });

  test('is the same whatever skills and wishes stand between the lines.', () => {
    const plain = read(null, entry(TRAINED)).lines.map(({ work, score }) => [work, score]);
    const mixed = read(null, entry(['LangChain, RAG, agents', ...TRAINED, 'Looking for a role with LLMs.']));
    expect(mixed.lines.slice(1, -1).map(({ work, score }) => [work, score])).toEqual(plain);
    expect(mixed.lines[0]).toMatchObject({ work: 'nothing', evidence: [], shipped: false });
  });

  test('names the fewest kinds of work that hold half of it.', () => {
    expect(read(null, entry(WIRED), entry(TRAINED.slice(0, 1))).mostly).toEqual(['wiring']);
    expect(read(null, entry(TRAINED), entry(WIRED)).mostly).toEqual(['building']);
  });

  test('holds the headline against the entries: AI in the headline, one line of it in the entries.', () => {
    const said = read('AI Engineer | LLMs', entry(TRAINED), entry(WIRED));
    expect(said.claim).toBe('ai-engineer');
    expect(said.borneOut).toEqual([2]);
    expect(said.lines[2]).toMatchObject({ entry: 1, work: 'wiring', text: WIRED[0] });
  });

  test('holds nothing against a headline that claims none of it, or that is missing.', () => {
    expect(read('Shop manager', entry(WIRED)).borneOut).toBeNull();
    expect(read(null, entry(WIRED)).borneOut).toBeNull();
  });

  test('carries no role, no standing, no confidence and no figure of fit.', () => {
    const keys = Object.keys(read('AI Engineer', entry(WIRED)));
    const judging = /role|standing|confidence|score|rank|fit|match|level|percent/i;
    expect(keys.filter((key) => judging.test(key))).toEqual([]);
  });

  test('counts what is being done only where the entry goes on.', () => {
    const lines = ['Train ranking models on click logs with PyTorch and LightGBM each night'];
    expect(read(null, entry(lines, { period: 'Mar 2022 – Present' })).mostly).toEqual(['building']);
    expect(read(null, entry(lines)).mostly).toEqual([]);
  });

  test('is the same by whichever judge is handed in, in its own words.', () => {
    const profile = { headline: null, entries: [entry(TRAINED)], unloaded: [] };
    expect(readingOf(profile, judgeBySignals, 'signals').mostly).toEqual(['building']);
  });

  test('is given for any text, and never thrown.', () => {
    fc.assert(
      fc.property(
        fc.option(fc.string()),
        fc.array(fc.string({ unit: 'binary' }), { maxLength: 5 }),
        (headline, lines) => {
          const reading = read(headline, entry(lines));
          const sum = WORKS.reduce((total, work) => total + reading.shares[work], 0);
          expect(sum === 0 || Math.abs(sum - 1) < 1e-9).toBe(true);
          expect(Reading.parse(reading)).toEqual(reading);
        },
      ),
      { numRuns: 60 },
    );
  });
});
