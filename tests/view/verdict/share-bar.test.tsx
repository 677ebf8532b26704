// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import '../speak-english.ts';
import { ShareBar } from '../../../src/view/verdict/share-bar.tsx';
import { draw } from '../draw.ts';
import { CANT_TELL, MISMATCH } from '../samples.ts';

describe('the share bar', () => {
  it('is drawn largest first, each with its stroke, word and figure; only the first says per cent', () => {
    const items = [...draw(<ShareBar verdict={MISMATCH.verdict} />).querySelectorAll('li')];
    expect(items.map((item) => item.title)).toEqual([
      'Wiring 63\u202f%',
      'Software 15\u202f%',
      'Building 9\u202f%',
      'Data 7\u202f%',
      'Management 6\u202f%',
    ]);
    expect(items.map((item) => item.querySelector('b')?.textContent)).toEqual([
      '63\u202f%',
      '15',
      '9',
      '7',
      '6',
    ]);
    expect(items[0]?.style.getPropertyValue('--n')).toBe('63');
    expect(items.map((item) => item.querySelector('.band')?.className)).toContain('band building');
  });

  it('is a scale of ticks and a sentence where there is too little to draw', () => {
    const words = (verdict = CANT_TELL.verdict) => draw(<ShareBar verdict={verdict} />).textContent;
    expect(words()).toBe('One duty line: too little to draw');
    expect(words({ ...CANT_TELL.verdict, lines: [] })).toBe('No duty line: nothing to draw');
    expect(words({ ...MISMATCH.verdict, why: 'too-little' })).toBe('8 duty lines: too little to draw');
  });
});
