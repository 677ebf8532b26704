import { expect, test } from 'vitest';
import { postingsOf, roleScore } from './postings.ts';

/** Shares (0 to 1) of postings that come out, as last measured, rounded down to 5 %, and how many there must be. */
const SETS = [
  { name: 'no-building', what: 'AI words everywhere and no building make no AI job', least: 40, floor: 0.9 },
  {
    name: 'no-ai-word',
    what: 'wiring and building are found where no AI word stands',
    least: 25,
    floor: 0.95,
  },
] as const;

const FILES = new Map(postingsOf('words'));

test.each(SETS)('$what', ({ name, least, floor }) => {
  const postings = FILES.get(name) ?? [];
  expect(postings.length).toBeGreaterThanOrEqual(least);
  const score = roleScore(postings);
  console.log(`${name}: ${score.toFixed(2)} of ${postings.length}`);
  expect(score).toBeGreaterThanOrEqual(floor);
});

test('what is found where no AI word stands holds indeed none', () => {
  const words = /\b(ai|artificial intelligence|ml|machine learning|deep learning|genai|llms?)\b/iu;
  const texts = (FILES.get('no-ai-word') ?? []).map(({ title, text }) => `${title}\n${text}`);
  expect(texts.filter((text) => words.test(text))).toEqual([]);
});
