import { expect, test } from 'vitest';
import { judgeText } from '../../../src/entries/worker/texts.ts';

const duties = ['What you will do', '- Train ranking models on our own data.', '- Retrain them every week.'];
const given = (...lines: string[]) => judgeText(lines.join('\n'));

test('a pasted posting keeps the title that it begins with', () => {
  const { posting, verdict } = given('Senior AI Engineer (m/f/d)', '', ...duties);
  expect(posting.title).toBe('Senior AI Engineer (m/f/d)');
  expect(verdict.claim).toBe('ai-engineer');
  expect(verdict.lines.map(({ text }) => text)).not.toContain('Senior AI Engineer (m/f/d)');
});

test('a pasted text without a title is judged by its duties alone', () => {
  expect(given(...duties).posting.title).toBeNull();
  expect(given('We look for an AI engineer who trains models.', ...duties).posting.title).toBeNull();
  expect(given('AI Engineer').posting.title).toBeNull();
});

test('a text of nothing is judged too', () => {
  expect(given('').verdict.standing).toBe('cant-tell');
});
