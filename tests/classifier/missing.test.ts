import { describe, expect, it } from 'vitest';
import { missingOf, questionOf, type VerdictParts } from '../../src/classifier/missing.ts';
import { tableOf } from '../../src/classifier/table.ts';
import type { Line } from '../../src/domain/verdict.ts';
import type { Shares } from '../../src/domain/work.ts';
import { lineOf } from './lines.ts';

const NO_SHARES: Shares = {
  wiring: 0,
  building: 0,
  analysis: 0,
  software: 0,
  data: 0,
  annotation: 0,
  management: 0,
};

function parts(lines: readonly Line[], rest: Partial<VerdictParts> = {}): VerdictParts {
  return {
    standing: 'cant-tell',
    occupation: 'AI Engineer',
    shares: NO_SHARES,
    lines,
    table: tableOf(lines),
    ...rest,
  };
}

const VAGUE = lineOf('duty', 'nothing', 'Build AI solutions for our clients.');
const PLAIN = lineOf('duty', 'nothing', 'Help our clients succeed.');

describe('what is missing to tell', () => {
  it('is nothing where the standing is told', () => {
    expect(missingOf(parts([], { standing: 'honest' }))).toEqual([]);
    expect(questionOf(parts([VAGUE], { standing: 'vague' }))).toBeNull();
  });

  it('is everything where a posting is a stub without a title', () => {
    expect(missingOf(parts([PLAIN], { occupation: null }))).toEqual([
      'duties',
      'model-source',
      'what-for',
      'measured-by',
      'title',
    ]);
  });

  it('leaves out what some line says', () => {
    const lines = [
      lineOf('duty', 'wiring', 'Call Claude for the chatbot.'),
      lineOf('duty', 'wiring', 'Keep p95 latency low.'),
      lineOf('duty', 'software', 'Ship the web app.'),
    ];
    expect(missingOf(parts(lines))).toEqual([]);
  });
});

describe('the question that would settle it', () => {
  it('is whether a model is called or trained, where AI work or AI words are there', () => {
    expect(questionOf(parts([VAGUE]))).toBe('call-or-train');
    expect(
      questionOf(parts([PLAIN], { shares: { ...NO_SHARES, wiring: 0.4, building: 0.4, software: 0.2 } })),
    ).toBe('call-or-train');
    expect(questionOf(parts([lineOf('duty', 'nothing', 'KI-Lösungen für Kunden bauen.')]))).toBe(
      'call-or-train',
    );
  });

  it('is whether analysis or models come first, where the job is between the two', () => {
    const shares = { ...NO_SHARES, analysis: 0.5, building: 0.4, software: 0.1 };
    expect(questionOf(parts([VAGUE], { shares }))).toBe('analysis-or-models');
  });

  it('is what the work is, where nothing speaks of AI', () => {
    expect(questionOf(parts([PLAIN]))).toBe('what-work');
    expect(questionOf(parts([{ ...VAGUE, part: 'rest' }]))).toBe('what-work');
  });
});
