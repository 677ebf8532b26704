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
