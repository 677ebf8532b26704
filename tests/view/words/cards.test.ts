import { describe, expect, test } from 'vitest';
import { ListedRole } from '../../../src/domain/listed.ts';
import { cardName, cardWord, kindWord, postingsWords, warningsWords } from '../../../src/view/words/cards.ts';
import { aCard, aJudgedCard } from '../list/sample-cards.ts';
import '../speak-english.ts';

describe('the word on a badge', () => {
  test('names the role by its duties', () => {
    expect(cardWord(aJudgedCard('a', 'ai-engineer', 'mismatch'))).toBe('AI engineer');
    expect(cardWord(aJudgedCard('a', 'hybrid', 'honest'))).toBe('Both');
    expect(cardWord(aJudgedCard('a', 'data-scientist', 'honest'))).toBe('Data science');
    expect(cardWord(aJudgedCard('a', 'neither', 'honest', 'data-engineering'))).toBe('Data engineering');
    expect(cardWord(aJudgedCard('a', 'neither', 'honest', 'annotation'))).toBe('Labelling');
    expect(cardWord(aJudgedCard('a', 'neither', 'honest'))).toBe('Other work');
  });

  test('claims no role where it is not sure, nor where there is only a title', () => {
    expect(cardWord(aJudgedCard('a', 'ml-engineer', 'cant-tell'))).toBe('Can’t tell');
    expect(cardWord(aJudgedCard('a', 'unclear', 'cant-tell'))).toBe('Can’t tell');
    expect(cardWord(aCard('a'))).toBe('title only');
  });

  test('is read out with its standing', () => {
    expect(cardName(aJudgedCard('a', 'ai-engineer', 'mismatch'))).toBe('Mismatch: AI engineer');
    expect(cardName(aJudgedCard('a', 'unclear', 'cant-tell'))).toBe('Can’t tell');
    expect(cardName(aCard('a'))).toBe('title only');
  });
});

test('kinds and counts have their words', () => {
  expect(ListedRole.options.map(kindWord)).toEqual([
    'AI',
    'ML',
    'Both',
    'Data science',
    'Neither',
    'Can’t tell',
    'Title only',
  ]);
  expect([postingsWords(1), postingsWords(1200)]).toEqual(['1 posting', '1,200 postings']);
  expect([0, 1, 6].map(warningsWords)).toEqual(['no warnings', '1 warning', '6 warnings']);
});
