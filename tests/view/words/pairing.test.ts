import { describe, expect, it } from 'vitest';
import '../speak-english.ts';
import { WORKS } from '../../../src/domain/work.ts';
import { askedByWork } from '../../../src/view/words/asked.ts';
import { askWords, sharedWords, talkWords } from '../../../src/view/words/pairing.ts';
import { pinName, staysWords } from '../../../src/view/words/pins.ts';
import { pinnedPosting, pinnedProfile } from '../sample-pins.ts';
import { aReading } from '../sample-reading.ts';
import { MISMATCH } from '../samples.ts';

describe('words of a pairing', () => {
  it('ask one question for each kind of work', () => {
    const questions = WORKS.map(askWords);
    expect(new Set(questions).size).toBe(WORKS.length);
    for (const question of questions) expect(question).toMatch(/^Ask: .+\?$/);
  });

  it('gather the duties of a kind under its question', () => {
    const { lines } = MISMATCH.verdict;
    const asked = askedByWork(lines, [2, 3, 4, 99]);
    expect(asked.map(({ work, duties }) => [work, duties.map(({ at }) => at)])).toEqual([
      ['wiring', [3, 4]],
      ['software', [2]],
    ]);
  });

  it('say a mismatch, what tends to go wrong, and what would settle it', () => {
    for (const about of ['builder-on-wiring', 'integrator-on-training'] as const) {
      expect(talkWords(about).map((words) => words.split(/[:;]/)[0])).toEqual([
        expect.stringMatching(/^The stated work is mostly /),
        'What tends to go wrong',
        'What would settle it',
      ]);
    }
  });

  it('say what ties two lines', () => {
    const tie = (...shared: string[][]) =>
      sharedWords({ duty: 0, beside: shared.map((words, line) => ({ line, shared: words })) });
    expect(tie(['vector', 'database'])).toBe('Both say: vector, database');
    expect(tie(['API', 'vector'], ['api', 'evals', 'agent', 'cost'])).toBe(
      'Both say: api, vector, evals, agent',
    );
    expect(tie([])).toMatch(/^The same kind of work/);
  });
});

describe('words of a pin', () => {
  it('name a posting by title and company, a profile by its headline or its first job', () => {
    const { posting } = MISMATCH;
    const named = (more: object) => pinName(pinnedPosting({ posting: { ...posting, ...more } }));
    expect(named({})).toBe('Machine Learning Engineer · A logistics company');
    expect(named({ company: null })).toBe('Machine Learning Engineer');
    expect(named({ title: null, company: null })).toBe('A posting');
    expect(pinName(pinnedProfile())).toBe('AI Engineer | LLMs');
    expect(pinName(pinnedProfile({ reading: aReading({ headline: null }) }))).toBe('Engineer');
    expect(pinName(pinnedProfile({ reading: aReading({ headline: null, entries: [] }) }))).toBe('A profile');
  });

  it('say when it leaves: thirty days after it was pinned, or never by itself', () => {
    expect(staysWords(pinnedProfile())).toBe('Leaves by itself on December 26, 2026');
    expect(staysWords(pinnedPosting())).toBe('Stays until you unpin it');
  });
});
