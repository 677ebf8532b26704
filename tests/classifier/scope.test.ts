import { expect, test } from 'vitest';
import { findSignals } from '../../src/classifier/find-signals.ts';

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
