import { describe, expect, it } from 'vitest';
import '../speak-english.ts';
import { confidenceWords, frequencyWords } from '../../../src/view/words/confidence.ts';
import { CANT_TELL, INFLATED } from '../samples.ts';

describe('confidence', () => {
  it.each([
    [1, 'right 19 times in 20'],
    [0.95, 'right 19 times in 20'],
    [0.949, 'right 9 times in 10'],
    [0.9, 'right 9 times in 10'],
    [0.899, 'right 3 times in 4'],
    [0.75, 'right 3 times in 4'],
    [0.749, 'right 2 times in 3'],
    [0.667, 'right 2 times in 3'],
    [0.66, 'right 1 time in 2'],
    [0.5, 'right 1 time in 2'],
    [0.499, 'right less than half the time'],
    [0, 'right less than half the time'],
  ])('of %d is worded as a frequency that is not above it: %s', (confidence, words) => {
    expect(frequencyWords(confidence)).toBe(words);
  });

  it('gives way to the count of duties where it can’t be told', () => {
    expect(confidenceWords(CANT_TELL.verdict)).toBe('1 duty in 5 lines');
    expect(confidenceWords({ ...INFLATED.verdict, standing: 'cant-tell' })).toBe('4 duties in 6 lines');
    expect(confidenceWords({ ...CANT_TELL.verdict, lines: [] })).toBe('no duty in 0 lines');
    expect(confidenceWords(INFLATED.verdict)).toBe('right 9 times in 10');
  });
});
