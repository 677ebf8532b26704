import { expect, test } from 'vitest';
import type { Role } from '../../src/domain/role.ts';
import type { LineWork } from '../../src/domain/work.ts';
import type { Answer } from '../../src/training/contender.ts';
import type { Labelled } from '../../src/training/corpus.ts';
import { exampleOf } from '../../src/training/learn/examples.ts';
import { shortened } from '../../src/training/learn/shorten.ts';
import { learnHybrid, learnWarn, weighHybrid } from '../../src/training/learn/thresholds.ts';
import { train } from '../../src/training/learn/trained.ts';
import { commonKeys, rowsOf } from '../../src/training/learn/vocabulary.ts';

const WIRING = [
  'Write prompts for our assistant',
  'Call the model of a vendor',
  'Build retrieval over documents',
];
const BUILDING = [
  'Train ranking models on clicks',
  'Track experiments of training runs',
  'Retrain when data drifts',
];

function posting(n: number, role: Role, work: LineWork, texts: readonly string[]): Labelled {
  const all = Array.from({ length: 9 }, (_, i) => `${texts[i % texts.length]} for team ${n} part ${i}`);
  const lines = [
    { text: 'Your tasks', part: 'rest', work: 'nothing' } as const,
    ...all.map((text) => ({ text, part: 'duty', work }) as const),
  ];
  const text = ['Your tasks', ...all.map((line) => `- ${line}`)].join('\n');
  return {
    id: `p${n}`,
    title: '',
    company: `Firm ${n}`,
    text,
    role,
    sub: null,
    second: null,
    sure: 3,
    lines,
  };
}

const postings = Array.from({ length: 12 }, (_, n) =>
  n % 2 === 0 ? posting(n, 'ai-engineer', 'wiring', WIRING) : posting(n, 'ml-engineer', 'building', BUILDING),
);
const examples = postings.map(exampleOf);
/** Milliseconds that learning may take on a busy machine. */
const PATIENCE = 60_000;

test(
  'what is learned tells postings of companies that were never seen',
  () => {
    const { crossed } = train(examples, examples.length);
    expect(crossed.map(({ role }) => role)).toEqual(postings.map(({ role }) => role));
  },
  PATIENCE,
);

test(
  'the same examples give the same bytes',
  () => {
    expect(JSON.stringify(train(examples, 12).stored)).toBe(JSON.stringify(train(examples, 12).stored));
  },
  PATIENCE,
);

test('a shortened posting keeps its reader and fewer of its lines, the same ones each time', () => {
  const whole = posting(1, 'ml-engineer', 'building', BUILDING);
  const short = shortened(whole);
  expect(short?.lines.length).toBeLessThan(whole.lines.length);
  expect(short?.role).toBe('ml-engineer');
  expect(shortened(whole)).toEqual(short);
});

test('a posting whose lines do not speak for its role is not shortened', () => {
  expect(
    shortened({ ...posting(1, 'ml-engineer', 'building', BUILDING), role: 'data-scientist' }),
  ).toBeNull();
});

test('what stands in too few lines is never learned', () => {
  const [first] = examples;
  expect(first).toBeDefined();
  const few = (first?.features ?? []).slice(1, 4);
  expect(commonKeys(few)).toHaveLength(0);
  expect(commonKeys(examples.flatMap(({ features }) => features)).length).toBeGreaterThan(0);
});

test('a row holds each family of known features with length 1', () => {
  const features = examples.flatMap((example) => example.features);
  const { starts, values } = rowsOf(features.slice(0, 2), commonKeys(features));
  const squares = values.slice(0, starts[1]).reduce((sum, value) => sum + value * value, 0);
  expect(squares).toBeCloseTo(Math.round(squares), 3);
});

function answer(probabilities: readonly number[]): Answer {
  return { role: 'unclear', confidence: 0, probabilities, lines: null, deciding: [] };
}

test('hybrid counts more where it is chosen, and says its own probability', () => {
  const [said] = weighHybrid([answer([0.45, 0.1, 0.35, 0, 0.1, 0])], 1.4);
  expect(said).toMatchObject({ role: 'hybrid', confidence: 0.35 });
});

test('a posting builds AI or ML where the three roles that do say so together, though none leads', () => {
  const [builds, rests] = weighHybrid(
    [answer([0.3, 0.25, 0, 0.04, 0.41, 0]), answer([0.2, 0.25, 0.03, 0.12, 0.4, 0])],
    1,
  );
  expect(builds).toMatchObject({ role: 'ai-engineer', confidence: 0.3 });
  expect(rests).toMatchObject({ role: 'neither', confidence: 0.4 });
});

test('hybrid counts as often as finds hybrids best without making roles less exact', () => {
  const mixed = { ...posting(0, 'ai-engineer', 'wiring', WIRING), role: 'hybrid' as const };
  const answers = [answer([0.45, 0.1, 0.35, 0, 0.1, 0]), answer([0.8, 0, 0.1, 0, 0.1, 0])];
  const [plain = mixed] = postings;
  expect(learnHybrid([mixed, plain], answers)).toBeGreaterThanOrEqual(1.4);
});

test('warnings begin where they are right often enough', () => {
  const sure = answer([0.02, 0.02, 0, 0, 0.96, 0]);
  const wrong = answer([0.25, 0.05, 0, 0, 0.7, 0]);
  const neither = { ...posting(0, 'ai-engineer', 'wiring', WIRING), role: 'neither' as const };
  const [plain = neither] = postings;
  const right = Array.from({ length: 200 }, () => ({ posting: neither, said: sure }));
  const mistaken = Array.from({ length: 20 }, () => ({ posting: plain, said: wrong }));
  const all = [...right, ...mistaken];
  const answers = all.map(({ said }) => ({ ...said, role: 'neither' as const }));
  const warn = learnWarn(
    all.map(({ posting }) => posting),
    answers,
  );
  expect(warn).toBeGreaterThan(0.7);
  expect(warn).toBeLessThanOrEqual(0.96);
});

test('a precision that cannot be told from the one wanted is good enough', () => {
  const sure = answer([0.02, 0.02, 0, 0, 0.96, 0]);
  const neither = { ...posting(0, 'ai-engineer', 'wiring', WIRING), role: 'neither' as const };
  const [plain = neither] = postings;
  const all = [...Array.from({ length: 38 }, () => neither), plain];
  const answers = all.map(() => ({ ...sure, role: 'neither' as const }));
  expect(learnWarn(all, answers)).toBe(0.5);
});
