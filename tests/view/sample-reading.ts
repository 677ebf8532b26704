import type { Reading, ReadingLine } from '../../src/domain/reading.ts';

/** A line of a profile that says that models were trained. */
export const readingLine = (text: string, more: Partial<ReadingLine> = {}): ReadingLine => ({
  text,
  entry: 0,
  source: { block: more.entry === 1 ? 9 : text.length, from: 0, to: text.length },
  work: 'building',
  score: 0.9,
  evidence: [{ from: 0, to: 7, term: 'trained', work: 'building', weight: 2 }],
  shipped: true,
  ...more,
});

/** A profile of two entries: one line of building, one of wiring, one that says nothing that was done. */
export const aReading = (more: Partial<Reading> = {}): Reading => ({
  headline: 'AI Engineer | LLMs',
  claim: 'ai-engineer',
  occupation: 'AI Engineer',
  borneOut: [1],
  entries: [
    { title: 'Engineer', organisation: 'Kelp', period: '2020 – 2022' },
    { title: null, organisation: null, period: null },
  ],
  lines: [
    readingLine('Trained ranking models.'),
    readingLine('Wired an assistant.', { work: 'wiring', evidence: [] }),
    readingLine('Passionate about AI.', { shipped: false, entry: 1 }),
  ],
  shares: { wiring: 0.5, building: 0.5, analysis: 0, software: 0, data: 0, annotation: 0, management: 0 },
  mostly: ['wiring'],
  unloaded: [],
  model: 'm',
  ...more,
});
