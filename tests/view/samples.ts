import type { Posting } from '../../src/domain/posting.ts';
import type { Dimension, Side, Verdict } from '../../src/domain/verdict.ts';
import type { LineWork, Part, Shares } from '../../src/domain/work.ts';
import { line } from './sample-lines.ts';

/** A posting with its verdict, as a surface gets them. */
export interface Sample {
  readonly posting: Posting;
  readonly verdict: Verdict;
}

type Said = readonly [part: Part, work: LineWork, marked: string];

const NONE: Shares = {
  wiring: 0,
  building: 0,
  analysis: 0,
  software: 0,
  data: 0,
  annotation: 0,
  management: 0,
};

function sample(
  posting: Partial<Posting> & Pick<Posting, 'title'>,
  said: readonly Said[],
  verdict: Omit<Partial<Verdict>, 'shares'> & { readonly shares?: Partial<Shares> },
): Sample {
  const lines = said.map(([part, work, marked], at) => line(part, work, marked, at));
  return {
    posting: {
      identity: `sample:${posting.title}`,
      url: 'https://jobs.example/1234',
      board: null,
      how: 'article',
      company: null,
      place: null,
      pay: null,
      date: null,
      language: 'en',
      blocks: lines.map(({ text }) => ({ text, heading: null, bullet: true })),
      ...posting,
    },
    verdict: {
      role: 'unclear',
      sub: null,
      confidence: 0.96,
      claim: 'open',
      occupation: posting.title,
      level: 'unknown',
      standing: 'cant-tell',
      why: null,
      generic: 0,
      deciding: [],
      lines,
      table: [],
      trainingLoop: { touched: null, quotes: [] },
      pay: null,
      missing: [],
      question: null,
      language: 'en',
      model: 'sample',
      ...verdict,
      shares: { ...NONE, ...verdict.shares },
    },
  };
}

function row(dimension: Dimension, ...quotes: readonly (readonly [number, Side])[]) {
  return { dimension, quotes: quotes.map(([at, side]) => ({ line: at, side })) };
}

export const MISMATCH = sample(
  { title: 'Machine Learning Engineer', company: 'A logistics company', place: 'Rotterdam' },
  [
    ['rest', 'nothing', 'We move freight along the rivers of three countries.'],
    ['rest', 'nothing', 'Customers ask the same forty questions in nine languages.'],
    ['duty', 'software', 'Ship behind {S|feature flags} and share the {S|on-call} rota.'],
    [
      'duty',
      'wiring',
      'Build {W|retrieval} over shipment records and customs rules, and {W|ground every answer} of our support assistant in them.',
    ],
    [
      'duty',
      'wiring',
      'Own {W|prompts}, {W|evals} and {W|fallbacks} for when the {W|model API} is slow or wrong.',
    ],
    ['duty', 'wiring', 'We use {W|hosted models} from two vendors and switch between them.'],
    [
      'duty',
      'wiring',
      'Trace every {W|call to the model} and bring {W|cost per resolved ticket} down by a third.',
    ],
    ['duty', 'building', 'Now and then, {B|fine-tune} a small classifier that routes tickets.'],
    ['duty', 'data', 'Keep the nightly {D|export of shipment events} healthy.'],
    ['duty', 'management', 'Explain trade-offs to {M|stakeholders} in operations.'],
    ['required', 'wiring', 'Solid backend engineering and a habit of writing {W|evals} first'],
    ['required', 'wiring', 'You have run a {W|vector database} and the {W|tracing of model calls}'],
    ['nice', 'building', 'Nice to have: {B|PyTorch}'],
    ['rest', 'nothing', 'A canteen with a view of the harbour.'],
  ],
  {
    role: 'ai-engineer',
    claim: 'ml-engineer',
    standing: 'mismatch',
    shares: { wiring: 0.63, software: 0.15, building: 0.09, data: 0.07, management: 0.06 },
    deciding: [3, 4, 6],
    table: [
      row('core-job', [3, 'ai']),
      row('model-source', [5, 'ai']),
      row('skills', [10, 'ai']),
      row('stack', [11, 'ai'], [12, 'ml']),
      row('kpis', [6, 'ai']),
      row('hire-when', [1, 'ai']),
    ],
    trainingLoop: { touched: true, quotes: [7] },
    pay: { from: 70_000, to: 85_000, currency: 'EUR', period: 'year', line: null },
  },
);

export const HONEST = sample(
  { title: 'ML Engineer, Demand Forecasting', company: 'A grocery chain', place: 'Leeds' },
  [
    ['duty', 'building', '{B|Train and tune} forecasting models on five years of till data from 300 stores.'],
    [
      'duty',
      'building',
      'Watch for {B|drift}, {B|retrain} every week and compare each version on {B|held-out} weeks.',
    ],
    ['duty', 'building', 'Our models learn from our own {B|sales, weather and promotions}.'],
    ['duty', 'data', 'Look after the {D|pipelines} that bring the tills home each night.'],
    ['required', 'building', 'Sound {B|statistics}, and care for how {B|training data} came about'],
    ['required', 'building', '{B|PyTorch}, a {B|feature store}, MLflow'],
    [
      'duty',
      'building',
      'Bring the forecast {B|error per store} on weeks {B|held out} below eight per cent.',
    ],
  ],
  {
    role: 'ml-engineer',
    claim: 'ml-engineer',
    occupation: 'ML Engineer',
    standing: 'honest',
    shares: { building: 0.71, data: 0.15, software: 0.09, analysis: 0.05 },
    deciding: [0, 1, 2, 6],
    table: [
      row('core-job', [0, 'ml']),
      row('model-source', [2, 'ml']),
      row('skills', [4, 'ml']),
      row('stack', [5, 'ml']),
      row('kpis', [6, 'ml']),
    ],
    trainingLoop: { touched: true, quotes: [1] },
    pay: { from: 150_000, to: 180_000, currency: 'USD', period: 'year', line: null },
  },
);

export const VAGUE = sample(
  { title: 'AI/ML Engineer (all genders)', company: 'A health insurer', place: 'Zürich' },
  [
    [
      'rest',
      'nothing',
      'One hundred years of paper are behind us, and the next hundred are ahead of us, as our founder liked to say.',
    ],
    ['duty', 'wiring', 'Connect a {W|language model} to our claims system through {W|tool calls}.'],
    ['duty', 'software', 'Write the {S|services} around it in Kotlin.'],
    ['duty', 'wiring', 'Keep the {W|latency} and {W|token cost} of each answer within budget.'],
  ],
  {
    role: 'ai-engineer',
    confidence: 0.91,
    claim: 'either',
    occupation: 'AI/ML Engineer',
    standing: 'vague',
    shares: { wiring: 0.58, software: 0.27, data: 0.1, building: 0.05 },
    deciding: [1, 3, 2, 0],
    table: [row('core-job', [1, 'ai']), row('kpis', [3, 'ai'])],
  },
);

export const INFLATED = sample(
  { title: 'AI Engineer', company: 'A regional bank', place: 'Lyon' },
  [
    ['rest', 'nothing', 'We are an AI-first bank.'],
    ['duty', 'software', 'Develop and maintain {S|REST services} and the customer portal in {S|TypeScript}.'],
    ['duty', 'software', 'Write {S|unit tests}, review code and keep the {S|release pipeline} green.'],
    ['duty', 'data', 'Move {D|reports} from the old warehouse into the new one.'],
    ['duty', 'management', 'Lead the {M|weekly planning} of two teams.'],
    ['nice', 'wiring', 'Interest in {W|assistants}'],
  ],
  {
    role: 'neither',
    sub: 'software',
    confidence: 0.93,
    claim: 'ai-engineer',
    standing: 'inflated',
    shares: { software: 0.72, data: 0.12, management: 0.1, wiring: 0.06 },
    deciding: [1, 2],
  },
);

export const UNDERSOLD = sample(
  { title: 'Software Engineer II, Booking Assistant', company: 'A travel booking platform', place: 'remote' },
  [
    ['duty', 'wiring', 'Design the {W|tool calls} with which our {W|agent} changes a flight.'],
    ['duty', 'software', 'Keep the {S|booking API} fast.'],
    ['duty', 'wiring', 'Own the {W|evals} that decide whether a new {W|model version} goes live.'],
    ['duty', 'analysis', 'Report how often a {A|booking} was saved.'],
  ],
  {
    role: 'ai-engineer',
    confidence: 0.9,
    claim: 'other',
    occupation: 'Software Engineer',
    level: 'mid',
    standing: 'undersold',
    shares: { wiring: 0.61, software: 0.3, analysis: 0.09 },
    deciding: [0, 2],
    table: [row('core-job', [0, 'ai'])],
  },
);

export const CANT_TELL = sample(
  { title: 'AI Engineer', company: 'A staffing agency', place: 'Dublin' },
  [
    ['rest', 'nothing', 'Our client is a leader in its field.'],
    ['duty', 'nothing', 'You will build AI solutions that delight our clients.'],
    ['rest', 'nothing', 'Hybrid working, two days a week.'],
    ['nice', 'nothing', 'Experience with modern AI tools is a plus.'],
    ['rest', 'nothing', 'Apply with a short letter.'],
  ],
  {
    claim: 'ai-engineer',
    why: 'too-little',
    deciding: [1, 3],
    missing: ['model-source', 'what-for', 'measured-by'],
    question: 'call-or-train',
  },
);

export const SAMPLES = { MISMATCH, HONEST, VAGUE, INFLATED, UNDERSOLD, CANT_TELL };
