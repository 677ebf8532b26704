import { describe, expect, it } from 'vitest';
import '../speak-english.ts';
import type { Pay } from '../../../src/domain/verdict.ts';
import { payWords } from '../../../src/view/words/pay.ts';

const DOLLARS: Pay = { from: 150_000, to: 180_000, currency: 'USD', period: 'year', line: null };
const BENCHMARK =
  'US machine learning engineers averaged $162,080 base in 2026, about $49,942 more in cash, $212,022 in all (Built In, 2026).';

describe('pay', () => {
  it('stands beside the benchmark with its source and year', () => {
    expect(payWords(DOLLARS, 'ml-engineer')).toBe(`$150,000 – $180,000 a year stated. ${BENCHMARK}`);
  });

  it('of an AI engineer says that the benchmark overlaps only', () => {
    expect(payWords({ ...DOLLARS, to: null }, 'ai-engineer')).toBe(
      `$150,000 a year stated. ${BENCHMARK} AI engineers overlap with that at the senior end and vary more (Devlyn, 2026).`,
    );
  });

  it.each([
    [{ currency: 'EUR' }, 'ml-engineer', '€150,000 – €180,000 a year stated. No benchmark for this place.'],
    [
      { from: 80, to: 95, period: 'hour' },
      'ml-engineer',
      '$80 – $95 an hour stated. No benchmark for this period; nothing is converted.',
    ],
    [{}, 'data-scientist', '$150,000 – $180,000 a year stated. No benchmark for this work.'],
  ] as const)('of %j for %s has none', (stated, role, words) => {
    expect(payWords({ ...DOLLARS, ...stated }, role)).toBe(words);
  });

  it('survives a currency that is none and a range the wrong way round', () => {
    expect(payWords({ ...DOLLARS, currency: '?' }, 'hybrid')).toMatch(/^150,000–180,000 a year stated\./);
    expect(payWords({ ...DOLLARS, from: 180_000, to: 150_000 }, 'hybrid')).toMatch(/^\$150,000 – \$180,000/);
  });
});
