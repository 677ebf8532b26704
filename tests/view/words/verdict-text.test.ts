import { expect, it } from 'vitest';
import '../speak-english.ts';
import { verdictAsText } from '../../../src/view/words/verdict-text.ts';
import { CANT_TELL, MISMATCH } from '../samples.ts';

it('a verdict to forward holds title, sign, role, standing, two quotes and the address', () => {
  expect(verdictAsText(MISMATCH.verdict, MISMATCH.posting)).toBe(
    [
      'Machine Learning Engineer ≠ AI engineer',
      '',
      'Mismatch, right 19 times in 20. The title says Machine Learning Engineer; the duties are mostly wiring existing models.',
      '',
      'W  “Build retrieval over shipment records and customs rules, and ground every answer of our support assistant in them.” (Wiring: duty, line 4)',
      'W  “Own prompts, evals and fallbacks for when the model API is slow or wrong.” (Wiring: duty, line 5)',
      '',
      'https://jobs.example/1234',
    ].join('\n'),
  );
});

it('a verdict without title, quotes and address says what there is', () => {
  const verdict = { ...CANT_TELL.verdict, deciding: [] };
  expect(verdictAsText(verdict, { title: null, url: '' })).toBe(
    'none given ? not stated\n\nCan’t tell, 1 duty in 5 lines. Too little is said of the work to tell what this job is.',
  );
});
