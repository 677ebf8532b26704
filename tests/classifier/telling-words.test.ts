import { expect, test } from 'vitest';
import { phrasesOf, tellingWords } from '../../src/classifier/telling-words.ts';

const formsOf = (text: string, ...evident: string[]) => {
  const evidence = evident.map((word) => ({
    from: text.indexOf(word),
    to: text.indexOf(word) + word.length,
  }));
  return [...tellingWords({ text, evidence }).keys()];
};

test('Words that hold sentences together, figures and stray letters tell nothing; evidence always does.', () => {
  expect(formsOf('We built 12 of the pipelines in R.')).toEqual(['built', 'pipeline']);
  expect(formsOf('We built 12 of the pipelines in R.', 'R')).toContain('r');
  expect(formsOf('Wir haben die Modelle mit PyTorch trainiert.')).toEqual([
    'modelle',
    'pytorch',
    'trainiert',
  ]);
});

test('Singular and plural are one word, and a word is told once.', () => {
  expect(formsOf('Models, models and a model.')).toEqual(['model']);
  expect(formsOf('Business process')).toEqual(['business', 'process']);
});

test('Words side by side are one phrase, in the order of the line.', () => {
  const text = 'Wired a vector database, and fine-tuned it.';
  const words = [...tellingWords({ text, evidence: [] }).values()];
  expect(phrasesOf(text, words.toReversed())).toEqual(['Wired', 'vector database', 'fine-tuned']);
  expect(phrasesOf(text, [])).toEqual([]);
});
