import { describe, expect, test, vi } from 'vitest';
import { blocksOf, classify } from '../../src/classifier/index.ts';
import { postingsOf } from './postings.ts';

/** Some hundred texts are judged in each test: on a busy machine longer than a test is given. */
vi.setConfig({ testTimeout: 60_000 });

const TEXTS = ['adversarial', 'annotation', 'words']
  .flatMap(postingsOf)
  .flatMap(([, postings]) => postings.map(({ text }) => text));

/** Texts that speak for one role from the first line to the last. */
const CLEAR = new Map(postingsOf('adversarial')).get('titles')?.map(({ text }) => text) ?? [];

const roleOf = (text: string, title: string | null = null) =>
  classify({ title, blocks: blocksOf(text) }).role;

const TITLES = ['AI Engineer', 'Machine Learning Engineer', 'AI/ML Engineer', 'Project Coordinator', ''];

const BOILERPLATE = `
Benefits
- 30 days of leave, dental insurance and a budget for courses in AI and machine learning
- Lunch, bicycles and a place in the crèche
Equal opportunity
We welcome everyone, whatever their age, sex, origin, belief or disability.
We use AI tools in our hiring process to sort applications; people decide.`;

/** Stems as written in Britain and in the United States. */
const SPELLINGS: readonly (readonly [british: string, american: string])[] = [
  ['labell', 'label'],
  ['modell', 'model'],
  ['nalyse', 'nalyze'],
  ['okenis', 'okeniz'],
  ['ptimis', 'ptimiz'],
  ['uantis', 'uantiz'],
  ['rganis', 'rganiz'],
  ['ummaris', 'ummariz'],
  ['isualis', 'isualiz'],
  ['ecognis', 'ecogniz'],
  ['arallelis', 'aralleliz'],
  ['ehaviour', 'ehavior'],
  ['olour', 'olor'],
  ['atalogue', 'atalog'],
  ['icence', 'icense'],
  ['ersonalis', 'ersonaliz'],
];

function upsideDown(text: string): string {
  return text.replace(/(?:^- .*(?:\n|$)){2,}/gmu, (bullets) => {
    const lines = bullets.trimEnd().split('\n').reverse().join('\n');
    return bullets.endsWith('\n') ? `${lines}\n` : lines;
  });
}

function american(text: string): string {
  return SPELLINGS.reduce((said, [from, to]) => said.replaceAll(from, to), text);
}

/** Changes that say nothing of the work, with the least share (0 to 1) of texts whose role must stay. */
const CHANGES: readonly (readonly [name: string, floor: number, change: (text: string) => string])[] = [
  ['company named first', 0.95, (text) => `Plumbline is looking for you.\n${text}`],
  ['company with an AI name', 0.9, (text) => `Neural Agents AI Labs is looking for you.\n${text}`],
  ['bullets upside down', 0.95, upsideDown],
  ['all in capitals', 0.95, (text) => text.toUpperCase()],
  ['all in small letters', 0.95, (text) => text.toLowerCase()],
  ['American spelling', 0.95, american],
  ['an emoji in each bullet', 0.95, (text) => text.replaceAll(/^- /gmu, '- 🚀 ')],
  ['other bullet marks', 1, (text) => text.replaceAll(/^- /gmu, '• ')],
  ['Windows line breaks', 1, (text) => text.replaceAll('\n', '\r\n')],
  ['blank lines between', 1, (text) => text.replaceAll('\n', '\n\n')],
  ['boilerplate after', 0.9, (text) => text + BOILERPLATE],
];

describe('what says nothing of the work does not move the role', () => {
  test.each(TITLES)('title "%s"', (title) => {
    expect(TEXTS.filter((text) => roleOf(text, title) !== roleOf(text))).toEqual([]);
  });

  test.each(CHANGES)('%s', (name, floor, change) => {
    const moved = TEXTS.filter((text) => roleOf(change(text)) !== roleOf(text));
    const share = 1 - moved.length / TEXTS.length;
    console.log(`${name}: ${moved.length} of ${TEXTS.length} moved`);
    expect(share).toBeGreaterThanOrEqual(floor);
  });

  test.each(CHANGES)('where the duties leave no doubt, not once: %s', (_, __, change) => {
    expect(CLEAR.length).toBeGreaterThanOrEqual(30);
    expect(CLEAR.filter((text) => roleOf(change(text)) !== roleOf(text))).toEqual([]);
  });
});
