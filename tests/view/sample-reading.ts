import type { Reading, ReadingLine } from '../../src/domain/reading.ts';

/** A line of a profile. */
export const readLine = (text: string, more: Partial<ReadingLine> = {}): ReadingLine => ({
  text,
  entry: 0,
  source: { block: more.entry === 1 ? 9 : text.length, from: 0, to: text.length },
  work: 'building',
  score: 0.9,
  evidence: [{ from: 0, to: 7, term: 'trained', work: 'building', weight: 2 }],
  shipped: true,
  ...more,
});

/** What a profile of two entries says. */
export const READING: Reading = {
  headline: 'AI Engineer | LLMs',
  claim: 'ai-engineer',
  occupation: 'AI Engineer',
  borneOut: [1],
  entries: [
    { title: 'Engineer', organisation: 'Kelp', period: '2020 – 2022' },
    { title: null, organisation: null, period: null },
  ],
  lines: [
    readLine('Trained ranking models.'),
    readLine('Wired an assistant.', { work: 'wiring', evidence: [] }),
    readLine('Passionate about AI.', { shipped: false, entry: 1 }),
  ],
  shares: { wiring: 0.5, building: 0.5, analysis: 0, software: 0, data: 0, annotation: 0, management: 0 },
  mostly: ['wiring'],
  unloaded: [],
  model: 'm',
};
