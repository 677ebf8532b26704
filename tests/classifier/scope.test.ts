import { expect, test } from 'vitest';
import { findSignals } from '../../src/classifier/find-signals.ts';
import { ownWords } from '../../src/classifier/scope.ts';
import { type Word, wordsOf } from '../../src/classifier/words.ts';

const works = (text: string) => [...new Set(findSignals(text).map(({ work }) => work))];

test.each([
  'No training of models.',
  'You will not train models here.',
  "We don't train models.",
  'Without any model training.',
  'Prompting rather than training models.',
  'Work with the ML team who train models.',
  'Our data scientists train models on clicks.',
  'Support the research team, that trains models.',
  'Keine neuronalen Netze.',
  'Sans entraîner des modèles.',
])('"%s" speaks for no building', (text) => {
  expect(works(text)).not.toContain('building');
});

test.each([
  'Train models on clicks.',
  'Not only prompts: train models as well.',
  'Frameworks, including but not limited to PyTorch.',
  'No meetings on Monday. Train models all day.',
  'Our data scientists train models, and you train models too.',
  'Experiência no treinamento de redes neurais com PyTorch.',
])('"%s" speaks for building', (text) => {
  expect(works(text)).toContain('building');
});

test.each(['data scientists train models ', 'no train ', 'a '])(
  'twice "%s" is read in about twice the steps',
  (text) => {
    const steps = (length: number) => {
      let count = 0;
      const words = new Proxy(wordsOf(text.repeat(length)), {
        get: (target, key) => {
          count++;
          return Reflect.get(target, key) as Word;
        },
      });
      ownWords(words);
      return count;
    };
    expect(steps(800) / steps(400)).toBeLessThan(2.3);
  },
);
