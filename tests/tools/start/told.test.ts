import { describe, expect, it } from 'vitest';
import { type Told, toldWords } from '../../../src/tools/start/told.ts';

const SILENT: Told = {
  sentence: 'No job posting on this page.',
  standing: null,
  sure: null,
  title: null,
  duties: null,
  quotes: [],
  shares: [],
  rows: [],
  facts: [],
};

describe('what the start command prints', () => {
  it('of a page without a posting is the sentence and the hint, nothing empty', () => {
    expect(toldWords({ ...SILENT, facts: ['Select its text first.'] })).toBe(
      'No job posting on this page.\n\nSelect its text first.',
    );
  });

  it('of a verdict is standing, how sure it is, both sides, quotes with their place, shares and table', () => {
    const words = toldWords({
      ...SILENT,
      sentence: 'The title says AI Engineer; the duties are mostly analysis.',
      standing: 'Mismatch',
      sure: 'right 9 times in 10',
      title: 'AI Engineer',
      duties: 'Data scientist',
      quotes: [{ words: 'Explain tides.', place: 'Analysis · duty, line 3' }],
      shares: ['Analysis 80 %', 'Software 20 %'],
      rows: [
        { name: 'Core job', words: ['“Explain tides.”', '“Plot them.”'] },
        { name: 'Touches a training loop?', words: ['No line says so.'] },
      ],
    });
    expect(words.split('\n\n')).toEqual([
      'Mismatch, right 9 times in 10. The title says AI Engineer; the duties are mostly analysis.',
      'Title: AI Engineer\nDuties: Data scientist',
      '“Explain tides.”\n  Analysis · duty, line 3',
      'Analysis 80 %, Software 20 %',
      'Core job: “Explain tides.” “Plot them.”\nTouches a training loop? No line says so.',
    ]);
  });
});
