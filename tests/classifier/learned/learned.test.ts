import fc from 'fast-check';
import { expect, test } from 'vitest';
import { blocksOf, statements } from '../../../src/classifier/index.ts';
import { judgeByModel, roleByModel } from '../../../src/classifier/learned/index.ts';
import { anyText } from '../any-text.ts';

const judged = (text: string) => judgeByModel(statements(blocksOf(text)));

const WIRING = `What you will do
- Build retrieval over our help pages with a vector store and embeddings from a vendor's API
- Write prompts and tool calls for our support agent, and evals with an LLM judge
- Keep latency and cost per request of model calls low
What you bring
- Experience with LangChain or a similar framework`;

const sum = (record: Readonly<Record<string, number>>): number =>
  Object.values(record).reduce((total, value) => total + value, 0);

test('any text is judged: each line gets probabilities that sum to 1, evidence that lies inside it', () => {
  fc.assert(
    fc.property(anyText(400), (text) => {
      const lines = statements(blocksOf(text));
      const judgements = judgeByModel(lines);
      expect(judgements).toHaveLength(lines.length);
      judgements.forEach(({ parts, works, evidence }, number) => {
        expect(sum(parts)).toBeCloseTo(1, 6);
        expect(sum(works)).toBeCloseTo(1, 6);
        for (const { from, to } of evidence) {
          expect(from).toBeLessThan(to);
          expect(to).toBeLessThanOrEqual(lines[number]?.text.length ?? 0);
        }
      });
      expect(roleByModel(judgements).probabilities.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 6);
    }),
  );
});

test('no line is no work, and says so', () => {
  expect(roleByModel([]).role).toBe('unclear');
});

test('lines of prompts, retrieval and agents make an AI engineer', () => {
  expect(roleByModel(judged(WIRING)).role).toBe('ai-engineer');
});

test('the words that carry a line stand beside its signals, in the order of the text', () => {
  const [, duty] = judged(WIRING);
  const evidence = duty?.evidence ?? [];
  expect(evidence.length).toBeGreaterThan(0);
  expect(evidence.map(({ from }) => from)).toEqual(evidence.map(({ from }) => from).sort((a, b) => a - b));
});

test('a word that carries a line stands with those that a hyphen ties to it: half of one says nothing', () => {
  const text = [
    'What you will do',
    '- Measure sign-ups, drop-off and sign-up.',
    '- Keep cross-team plans on course.',
    '- Answer non-technical colleagues.',
  ].join('\n');
  const lines = statements(blocksOf(text));
  const shown = judged(text).flatMap(({ evidence }, at) =>
    evidence.map(({ from, to }) => lines[at]?.text.slice(from, to)),
  );
  expect(shown.filter((words) => words?.includes('-'))).not.toEqual([]);
  expect(
    shown.filter((words) => /^(?:sign|ups?|drop|off|cross|team|non|technical)$/.test(words ?? '')),
  ).toEqual([]);
});

test('the same text is judged the same, however often and after whatever else', () => {
  const before = judged(WIRING);
  judged('Drive the forklift\nClean the shop floor');
  expect(judged(WIRING)).toEqual(before);
});

test('the role is told from the lines alone: fewer lines, another role', () => {
  const all = judged(`${WIRING}\nOther duties\n- Train our own ranking models from click data on GPUs
- Own the feature store and retraining of our models\n- Tune hyperparameters and track experiments`);
  const without = all.filter(({ works }) => works.building < 0.5);
  expect(roleByModel(without).role).toBe('ai-engineer');
  expect(roleByModel(all).role).not.toBe('ai-engineer');
});
