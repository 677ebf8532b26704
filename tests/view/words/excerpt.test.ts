import fc from 'fast-check';
import { expect, it } from 'vitest';
import { excerptOf } from '../../../src/view/words/excerpt.ts';
import { line } from '../sample-lines.ts';

function excerpt(marked: string, room: number): string {
  const { text, evidence } = line('duty', 'wiring', marked, 0);
  const { from, to } = excerptOf(text, evidence, room);
  return text.slice(from, to);
}

it('a line that fits is shown whole', () => {
  expect(excerpt('Own {W|prompts}.', 20)).toBe('Own prompts.');
});

it('a long line is cut after a word', () => {
  expect(excerpt('Own {W|prompts} and all that goes with them', 20)).toBe('Own prompts and all');
});

it('a word that is too long is cut at its hyphen, or left out', () => {
  expect(excerpt('Own {W|prompts} of retrieval-augmented answers', 32)).toBe('Own prompts of retrieval-');
  expect(excerpt('Own {W|prompts} of Grundstücksverkehrsgenehmigung', 24)).toBe('Own prompts of');
});

it('a word that is nearly all there is is cut within', () => {
  expect(excerpt('Grundstücksverkehrsgenehmigungszuständigkeit', 20)).toBe('Grundstücksverkehrsg');
});

it('a long line begins later where the evidence does', () => {
  const long = `We are a company with a long history and many friends, and you own {W|prompts} and evals and so on.`;
  expect(excerpt(long, 40)).toBe('and you own prompts and evals and so on.');
});

it('an excerpt lies in the line, holds something, and never splits a character', () => {
  const texts = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 200 });
  fc.assert(
    fc.property(texts, fc.nat(200), fc.integer({ min: 12, max: 120 }), (text, start, room) => {
      const from = Math.min(start, text.length - 1);
      const evidence = [{ from, to: from + 1, term: 'x', work: 'wiring' as const, weight: 1 }];
      const cut = excerptOf(text, evidence, room);
      expect(cut.from).toBeGreaterThanOrEqual(0);
      expect(cut.to).toBeGreaterThan(cut.from);
      expect(cut.to).toBeLessThanOrEqual(text.length);
      expect(text.slice(cut.from, cut.to)).not.toMatch(/^[\udc00-\udfff]|[\ud800-\udbff]$/);
    }),
  );
});
