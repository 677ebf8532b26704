import { describe, expect, it } from 'vitest';
import { readTitle } from '../../src/classifier/claim.ts';
import { wordKey, wordsOf } from '../../src/classifier/claim-words.ts';
import { TITLES } from '../../src/signals/titles.ts';
import { TITLE_ASIDES } from '../../src/signals/titles-asides.ts';
import { TITLE_FIELDS } from '../../src/signals/titles-fields.ts';
import { TITLE_LEVELS } from '../../src/signals/titles-levels.ts';
import { TITLE_NOUNS } from '../../src/signals/titles-nouns.ts';

const FILES = { TITLES, TITLE_ASIDES, TITLE_FIELDS, TITLE_LEVELS, TITLE_NOUNS };

describe('the data of titles', () => {
  it('holds at least 300 patterns', () => {
    expect(TITLES.length).toBeGreaterThanOrEqual(300);
  });

  it.each(Object.entries(FILES))('%s says each term once', (_, entries) => {
    const terms = entries.map(({ term }) => term);
    expect(terms.filter((term, i) => terms.indexOf(term) !== i)).toEqual([]);
    expect(terms.filter((term) => wordsOf(term).length === 0)).toEqual([]);
  });

  it('never promises two things by one pattern', () => {
    const claims = new Map<string, string>();
    for (const { term, claim } of TITLES) {
      const words = wordsOf(wordKey(term))
        .map(({ text }) => text)
        .join(' ');
      expect(claims.get(words) ?? claim, term).toBe(claim);
      claims.set(words, claim);
    }
  });

  it.each(TITLES)('"$term" as a whole title is read as $claim', ({ term, claim }) => {
    expect(readTitle(term).claim).toBe(claim);
  });
});
