import { describe, expect, test } from 'vitest';
import { blocksOf, classify } from '../../src/classifier/index.ts';

const judged = (text: string) => classify({ title: 'AI Engineer', blocks: blocksOf(text) });

describe('a posting that talks of AI and says too little of the work', () => {
  test.each([
    'You will work on exciting machine learning projects.\n- Degree in computer science',
    'About the role\nJoin our team and make an impact with AI.\nRequirements\n- Passion for technology',
    'Your tasks\n- Help us shape the future with artificial intelligence',
  ])('%j is not told, lists what is missing and asks what would settle it', (text) => {
    const { role, standing, why, missing, question } = judged(text);
    expect({ role, standing, why }).toEqual({ role: 'unclear', standing: 'cant-tell', why: 'too-little' });
    expect(missing).toContain('duties');
    expect(question).toBe('call-or-train');
  });

  test('where no line names AI, the question is what the work is', () => {
    expect(judged('We are looking for you.\nApply now!').question).toBe('what-work');
  });
});

test.each([
  ['Train and deploy ranking models on our own click data.', 'ml-engineer'],
  ['- Build retrieval over our documents with an LLM API and write its prompts', 'ai-engineer'],
  ['- Answer phones and schedule appointments for the clinic\n- Keep patient files in order', 'neither'],
])('a few words that say the work are enough: %j', (text, role) => {
  expect(judged(text).role).toBe(role);
});

describe('a title that promises AI or ML work', () => {
  const about =
    'Harbourlight is the AI app that reads tide tables for sailors. Led by machine learning experts, we are a small team.\n- Winner of the Seaside Design Prize\n- Trusted by forty thousand sailors';
  const standing = (text: string) => classify({ title: 'ML Engineer', blocks: blocksOf(text) });

  test('is not warned of where only the company and its AI are told of', () => {
    expect(standing(about)).toMatchObject({ standing: 'cant-tell', why: 'too-little' });
  });

  test('is warned of where the work is told, and it is another', () => {
    const work =
      '\nWhat you will do\n- Build screens in React and TypeScript.\n- Own our REST APIs and the Postgres behind them.\n- Fix bugs and write integration tests.\n- Run deployments to Kubernetes.';
    expect(standing(about + work).standing).toBe('inflated');
  });
});
