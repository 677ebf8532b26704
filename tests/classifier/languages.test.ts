import { describe, expect, test } from 'vitest';
import type { Verdict } from '../../src/domain/verdict.ts';
import { type Expected, postingsOf, roleScore, verdictOf } from './postings.ts';

const SETS = postingsOf('languages');
const ALL = SETS.flatMap(([, postings]) => postings);

/** The language of each set whose postings are all in one. */
const LANGUAGES: Readonly<Record<string, string>> = {
  dutch: 'nl',
  french: 'fr',
  german: 'de',
  italian: 'it',
  portuguese: 'pt',
  spanish: 'es',
};

/** Shares (0 to 1) of right roles, as last measured, rounded down to the next 5 %. */
const ROLES: Readonly<Record<string, number>> = {
  dutch: 0.95,
  french: 1,
  german: 0.9,
  italian: 0.95,
  mixed: 1,
  portuguese: 1,
  spanish: 1,
  unread: 1,
};
/** The same of standings where one is given, and of lines whose part and work are given. */
const STANDINGS = 0.95;
const LINES = 0.9;

/** Share (0 to 1) of these that hold, printed as a count. */
function share<T>(what: string, those: readonly T[], holds: (one: T) => boolean): number {
  const right = those.filter(holds).length;
  console.log(`${what}: ${right} of ${those.length}`);
  return right / those.length;
}

function holdsLine({ lines }: Verdict, { text, part, work }: Expected['lines'][number]): boolean {
  return lines.some((line) => text.endsWith(line.text) && line.part === part && line.work === work);
}

describe.each(SETS)('postings of our own: %s', (name, postings) => {
  test.each(postings.map((posting) => [posting.title, posting] as const))(
    '%s: its language is told, or it is said that it is not known',
    (_, posting) => {
      const language = posting.language ?? LANGUAGES[name];
      expect(verdictOf(posting).language ?? 'none').toBe(language);
    },
  );

  test('their roles come out at least as often as before', () => {
    const score = roleScore(postings);
    console.log(`${name}: ${score.toFixed(3)} of ${postings.length} roles`);
    expect(score).toBeGreaterThanOrEqual(ROLES[name] ?? 1);
  });
});

test.each(Object.keys(LANGUAGES))('there are at least sixty in %s, of every role', (name) => {
  const postings = SETS.find(([set]) => set === name)?.[1] ?? [];
  expect(postings.length).toBeGreaterThanOrEqual(60);
  expect(new Set(postings.map(({ role }) => role)).size).toBe(6);
  expect(new Set(postings.map(({ text }) => text)).size).toBe(postings.length);
});

test('in the six languages a title holds, or not, at least as often as before', () => {
  const titled = ALL.filter(({ standing }) => standing !== undefined);
  const right = share('standings', titled, (posting) => verdictOf(posting).standing === posting.standing);
  expect(right).toBeGreaterThanOrEqual(STANDINGS);
});

test('in the six languages a line is told by its part and its work at least as often as before', () => {
  const lines = ALL.flatMap((posting) => posting.lines.map((line) => [verdictOf(posting), line] as const));
  const right = share('lines', lines, ([verdict, line]) => holdsLine(verdict, line));
  expect(right).toBeGreaterThanOrEqual(LINES);
});
