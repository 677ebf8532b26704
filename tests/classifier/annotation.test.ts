import { describe, expect, test } from 'vitest';
import { postingsOf, roleScore } from './postings.ts';

const POSTINGS = postingsOf('annotation').flatMap(([, postings]) => postings);
const GIGS = POSTINGS.filter(({ sub }) => sub === 'annotation');
const BESIDE = POSTINGS.filter(({ sub }) => sub !== 'annotation');

/** Shares (0 to 1) of postings that come out, as last measured, rounded down to 5 %. */
const GIGS_FLOOR = 0.9;
const BESIDE_FLOOR = 0.85;

function scored(name: string, postings: typeof POSTINGS): number {
  const score = roleScore(postings);
  console.log(`${name}: ${score.toFixed(2)} of ${postings.length}`);
  return score;
}

describe('annotation', () => {
  test('gigs of rating, labelling, writing and recording are told as such', () => {
    expect(GIGS.length).toBeGreaterThanOrEqual(45);
    expect(scored('gigs', GIGS)).toBeGreaterThanOrEqual(GIGS_FLOOR);
  });

  test('who leads labellers, builds their tools or trains on what they label does not annotate', () => {
    expect(scored('beside', BESIDE)).toBeGreaterThanOrEqual(BESIDE_FLOOR);
  });
});
