import type { Unlabelled } from './corpus.ts';

/** The same posting, written otherwise: nothing of it may move the role. */
export interface Variant {
  readonly name: string;
  readonly of: (posting: Unlabelled) => Unlabelled;
}

const BULLET = /^\s*[-*•·●▪◦‣–—]\s+/u;

/** Spellings that differ between Britain and the United States, both ways. */
const SPELLINGS: readonly (readonly [string, string])[] = [
  ['optimize', 'optimise'],
  ['optimization', 'optimisation'],
  ['organization', 'organisation'],
  ['analyze', 'analyse'],
  ['visualization', 'visualisation'],
  ['customize', 'customise'],
  ['modeling', 'modelling'],
  ['labeling', 'labelling'],
  ['prioritize', 'prioritise'],
  ['utilize', 'utilise'],
  ['specialized', 'specialised'],
  ['personalization', 'personalisation'],
  ['behavior', 'behaviour'],
  ['color', 'colour'],
  ['center', 'centre'],
  ['program', 'programme'],
];

const BOILERPLATE = [
  'We are an AI-powered company, and machine learning is in our DNA.',
  'Our recruiters use AI tools to screen applications; every decision is made by a person.',
  'We offer health insurance, a pension plan, 30 days of holiday and a learning budget.',
  'We are an equal opportunity employer and welcome applicants of every background.',
].join('\n');

const textual = (name: string, change: (text: string) => string): Variant => ({
  name,
  of: (posting) => ({ ...posting, text: change(posting.text) }),
});

/** Turns each run of neighbouring bullets round. */
function reverseBullets(text: string): string {
  const lines = text.split('\n');
  const turned: string[] = [];
  let run: string[] = [];
  for (const line of lines) {
    if (BULLET.test(line)) run.unshift(line);
    else {
      turned.push(...run, line);
      run = [];
    }
  }
  return [...turned, ...run].join('\n');
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

function respell(text: string, from: 0 | 1): string {
  return SPELLINGS.reduce((now, pair) => {
    const [old, other] = [pair[from], pair[1 - from] ?? ''];
    return now.replaceAll(old, other).replaceAll(capital(old), capital(other));
  }, text);
}

/** All the ways in which a posting is written otherwise. */
export const VARIANTS: readonly Variant[] = [
  {
    name: 'title and company swapped',
    of: (p) => ({ ...p, title: 'Project Coordinator', company: 'Another Ltd' }),
  },
  textual('bullets reordered', reverseBullets),
  textual('small letters', (text) => text.toLowerCase()),
  textual('capital letters', (text) => text.toUpperCase()),
  textual('British spelling', (text) => respell(text, 0)),
  textual('American spelling', (text) => respell(text, 1)),
  textual('emoji before each line', (text) => text.replace(/^(?=.*\p{L})/gmu, '🚀 ')),
  textual('boilerplate before and after', (text) => `${BOILERPLATE}\n${text}\n${BOILERPLATE}`),
];
