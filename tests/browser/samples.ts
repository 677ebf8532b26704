import type { Page } from '../../src/domain/page.ts';
import type { Posting } from '../../src/domain/posting.ts';
import type { Verdict } from '../../src/domain/verdict.ts';

/** A verdict of the fewest words. */
export const aVerdict: Verdict = {
  role: 'ai-engineer',
  sub: null,
  confidence: 0.9,
  claim: 'ai-engineer',
  occupation: 'AI Engineer',
  level: 'unknown',
  standing: 'honest',
  why: null,
  shares: { wiring: 1, building: 0, analysis: 0, software: 0, data: 0, annotation: 0, management: 0 },
  generic: 0,
  deciding: [0],
  lines: [
    {
      text: 'Wire a model into our product.',
      source: { block: 0, from: 0, to: 30 },
      heading: null,
      bullet: true,
      part: 'duty',
      work: 'wiring',
      score: 0.9,
      evidence: [],
    },
  ],
  table: [],
  trainingLoop: { touched: null, quotes: [] },
  pay: null,
  missing: [],
  question: null,
  language: 'en',
  model: 'test',
};

/** A posting of one line, with an identity and a text of one's choice. */
export function aPosting(identity = 'lever:1', text = 'Wire a model into our product.'): Posting {
  return {
    identity,
    url: 'https://jobs.lever.co/acme/1',
    board: 'lever',
    how: 'board',
    title: 'AI Engineer',
    company: 'Acme',
    place: 'Utrecht',
    pay: null,
    date: null,
    language: 'en',
    blocks: [{ text, heading: null, bullet: true }],
  };
}

/** A page that shows a posting, or none. */
export function aPage(posting: Posting | null): Page {
  return {
    url: posting?.url ?? 'https://jobs.lever.co/acme',
    board: 'lever',
    kind: posting ? 'posting' : 'none',
    health: posting ? 'fine' : 'nothing',
    posting,
    cards: [],
    profile: null,
    frames: [],
  };
}
