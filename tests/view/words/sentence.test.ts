import { describe, expect, it } from 'vitest';
import '../speak-english.ts';
import type { Verdict } from '../../../src/domain/verdict.ts';
import { sentenceOf } from '../../../src/view/words/sentence.ts';
import { CANT_TELL, MISMATCH } from '../samples.ts';

type Case = readonly [
  Pick<Verdict, 'standing' | 'claim' | 'role'> & Partial<Verdict>,
  occupation: string | null,
  sentence: string,
];

const BOTH = 'both: wiring existing models and training own ones';

const CASES: readonly Case[] = [
  [
    { standing: 'honest', claim: 'ai-engineer', role: 'ai-engineer' },
    'LLM Engineer',
    'The title says LLM Engineer, and so do the duties.',
  ],
  [
    { standing: 'honest', claim: 'ml-engineer', role: 'ml-engineer' },
    'MLOps Engineer',
    'The title says MLOps Engineer, and so do the duties.',
  ],
  [
    { standing: 'honest', claim: 'data-scientist', role: 'data-scientist' },
    'Data Scientist',
    'The title says Data Scientist, and the duties are mostly analysis.',
  ],
  [
    { standing: 'honest', claim: 'analyst', role: 'data-scientist' },
    'Data Analyst',
    'The title says Data Analyst, and the duties are mostly analysis.',
  ],
  [
    { standing: 'honest', claim: 'either', role: 'hybrid' },
    'Engineer, AI & ML',
    `The title says AI/ML engineer, and the duties are ${BOTH}.`,
  ],
  [
    { standing: 'honest', claim: 'analyst', role: 'neither', sub: 'data-engineering' },
    'Analyst',
    'The title claims no AI or ML work, and the duties are mostly data pipelines.',
  ],
  [
    { standing: 'honest', claim: 'other', role: 'neither', sub: 'software' },
    'Developer',
    'The title claims no AI or ML work, and the duties are mostly other software work.',
  ],
  [
    { standing: 'honest', claim: 'open', role: 'neither', sub: null },
    null,
    'The title claims no AI or ML work, and the duties are mostly other work.',
  ],
  [
    { standing: 'vague', claim: 'either', role: 'ai-engineer' },
    'AI/ML Engineer',
    'The title leaves open which of the two it is; the duties are mostly wiring existing models.',
  ],
  [
    { standing: 'vague', claim: 'either', role: 'ml-engineer' },
    'AI/ML Engineer',
    'The title leaves open which of the two it is; the duties are mostly building and training models.',
  ],
  [
    { standing: 'vague', claim: 'open', role: 'data-scientist' },
    null,
    'The title does not say what the work is; the duties are mostly analysis.',
  ],
  [
    { standing: 'vague', claim: 'open', role: 'hybrid' },
    null,
    `The title does not say what the work is; the duties are ${BOTH}.`,
  ],
  [
    { standing: 'vague', claim: 'ml-engineer', role: 'hybrid', level: 'senior' },
    'ML Engineer',
    `The title names one half; the duties are ${BOTH}.`,
  ],
  [
    { standing: 'vague', claim: 'ai-engineer', role: 'hybrid', level: 'staff' },
    'AI Engineer',
    `The title names one half; the duties are ${BOTH}. That is usual at this level.`,
  ],
  [
    { standing: 'vague', claim: 'ai-engineer', role: 'hybrid', level: 'lead' },
    'AI Engineer',
    `The title names one half; the duties are ${BOTH}. That is usual at this level.`,
  ],
  [
    { standing: 'vague', claim: 'ai-engineer', role: 'hybrid', level: 'junior' },
    'AI Engineer',
    `The title names one half; the duties are ${BOTH}. These are two jobs in one.`,
  ],
  [
    { standing: 'vague', claim: 'ai-engineer', role: 'hybrid', level: 'mid' },
    'AI Engineer',
    `The title names one half; the duties are ${BOTH}. These are two jobs in one.`,
  ],
  [
    { standing: 'mismatch', claim: 'ai-engineer', role: 'ml-engineer' },
    'AI Engineer',
    'The title says AI Engineer; the duties are mostly building and training models.',
  ],
  [
    { standing: 'mismatch', claim: 'either', role: 'data-scientist' },
    'AI/ML Engineer (f/m/d)',
    'The title says AI/ML engineer; the duties are mostly analysis.',
  ],
  [
    { standing: 'mismatch', claim: 'data-scientist', role: 'hybrid' },
    'Data Scientist',
    `The title says Data Scientist; the duties are ${BOTH}.`,
  ],
  [
    { standing: 'inflated', claim: 'ml-engineer', role: 'neither', sub: 'annotation' },
    'ML Engineer',
    'The title says ML Engineer; the duties are mostly rating and labelling data.',
  ],
  [
    { standing: 'undersold', claim: 'other', role: 'ai-engineer' },
    'Software Engineer',
    'The title says Software Engineer; the duties are mostly wiring existing models.',
  ],
  [
    { standing: 'undersold', claim: 'analyst', role: 'hybrid' },
    'Analyst',
    `The title says Analyst; the duties are ${BOTH}.`,
  ],
  [
    { standing: 'cant-tell', claim: 'ai-engineer', role: 'unclear', why: 'too-little' },
    'AI Engineer',
    'Too little is said of the work to tell what this job is.',
  ],
  [
    { standing: 'cant-tell', claim: 'ai-engineer', role: 'ml-engineer', why: 'below-threshold' },
    'AI Engineer',
    'The duties lean to building and training models, not clearly enough to hold it against the title.',
  ],
  [
    { standing: 'cant-tell', claim: 'data-scientist', role: 'hybrid', why: 'below-threshold' },
    'Data Scientist',
    `The duties lean to ${BOTH}, not clearly enough to hold it against the title.`,
  ],
];

describe('the sentence', () => {
  it.each(CASES)('for %j with the title %j is: %s', (said, occupation, sentence) => {
    expect(sentenceOf({ ...MISMATCH.verdict, ...said, occupation }, occupation ?? 'Consultant')).toBe(
      sentence,
    );
  });

  it('says that there is no title where there is none', () => {
    const verdict: Verdict = { ...MISMATCH.verdict, standing: 'vague', claim: 'open', occupation: null };
    expect(sentenceOf(verdict, null)).toBe(
      'There is no title; the duties are mostly wiring existing models.',
    );
    expect(sentenceOf({ ...verdict, role: 'hybrid' }, '  ')).toBe(
      `There is no title; the duties are ${BOTH}.`,
    );
  });

  it('names the claim where the title’s own spelling is not known', () => {
    const verdict: Verdict = { ...MISMATCH.verdict, occupation: null };
    expect(sentenceOf(verdict, 'x')).toBe(
      'The title says ML engineer; the duties are mostly wiring existing models.',
    );
  });

  it('says so where the language is not one that is read', () => {
    const verdict: Verdict = { ...CANT_TELL.verdict, language: null };
    expect(sentenceOf(verdict, 'x')).toBe('This posting is in a language that TrueTitle does not read yet.');
    expect(sentenceOf({ ...verdict, lines: [] }, 'x')).toMatch(/^Too little is said/);
  });
});
