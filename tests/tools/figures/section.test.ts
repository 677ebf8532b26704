import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Accuracy, type Measured, readAccuracy } from '../../../src/tools/figures/accuracy.ts';
import { section, withSection } from '../../../src/tools/figures/section.ts';

function measured(name: string, exact: number): Measured {
  const none = { fair: null, macro: null, hybrid: null, builders: null, work: null, part: null };
  const figures = { ...none, exact, calibration: null, perfect: null, coverage: null };
  return { name, figures, warnings: { precision: 0.25, recall: null } };
}

const ACCURACY: Accuracy = {
  date: '2026-11-25',
  model: 'm-1',
  corpus: { train: 10, own: 2, invented: 1, dev: 5 },
  heldOut: [measured('title only', 0.5), measured('TrueTitle', 0.75)],
  crossValidated: [measured('title only', 0.125), measured('TrueTitle', 0.625)],
  elsewhere: { ...measured('TrueTitle', 0.5), postings: 3 },
};

describe('the figures in the README', () => {
  it('are those that were measured last (`npm run figures` puts them there)', () => {
    expect(readFileSync('README.md', 'utf8')).toContain(section(readAccuracy()));
  });

  it('say when, on what and with which model they were measured, beside the baselines', () => {
    const text = section(ACCURACY);
    expect(text).toContain('2026-11-25');
    expect(text).toContain(
      'm-1: learned from 12 labelled postings (2 of them labelled by us, 1 of those written by us), held out 5',
    );
    expect(text).toContain(
      '| held out | title only | TrueTitle | TrueTitle, cross-validated | of these the 3 not in English |',
    );
    expect(text).toContain('| role, exact | 0.500 | 0.750 | 0.625 | 0.500 |');
    expect(text).toContain('| warnings, titles swapped: recall | – | – | – | – |');
  });

  it('take the place of the former ones, and of nothing else', () => {
    const readme = `# Title\n${section(ACCURACY)}\nrest $& here`;
    const next = withSection(readme, { ...ACCURACY, model: '$&' });
    expect(next).toBe(`# Title\n${section({ ...ACCURACY, model: '$&' })}\nrest $& here`);
    expect(() => withSection('# Title', ACCURACY)).toThrow('no section');
  });
});
