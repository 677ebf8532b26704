import { describe, expect, it } from 'vitest';
import { trainingLoopOf } from '../../src/classifier/table-training.ts';
import type { LineWork, Part } from '../../src/domain/work.ts';
import { lineOf } from './lines.ts';

const TRAINS: readonly [Part, LineWork, string][] = [
  ['duty', 'building', 'Train and evaluate ranking models every week.'],
  ['duty', 'building', 'Run distributed training on our cluster.'],
  ['duty', 'wiring', 'Fine-tune small language models where prompts fall short.'],
  ['duty', 'building', 'Own the retraining of the forecast.'],
  ['required', 'building', 'You have trained, tuned and done RLHF before.'],
  ['duty', 'building', 'Du trainierst Modelle für die Bildprüfung.'],
  ['duty', 'building', 'Entraîner des modèles de vision.'],
  ['duty', 'building', 'Entrenar modelos de voz.'],
  ['duty', 'building', 'Treinar modelos de recomendação.'],
  ['duty', 'building', 'Addestrare modelli di linguaggio.'],
  ['duty', 'building', 'Je traint modellen voor vraagvoorspelling.'],
];
const NONE: readonly string[] = [
  'We do not train our own models.',
  'There is no model training in this job.',
  'You build products, not model training pipelines.',
  'Kein Modelltraining, sondern Integration.',
  'Sans entraînement de modèles.',
];
const SILENT: readonly [Part, LineWork, string][] = [
  ['duty', 'management', 'Train sales staff on our AI models.'],
  ['duty', 'annotation', 'Rate answers that train language models.'],
  ['duty', 'software', 'Attend a training and network with others.'],
  ['duty', 'wiring', 'Fine-tune prompts for each model.'],
  ['duty', 'wiring', 'Use pre-trained models through an API.'],
  ['nice', 'building', 'Experience in model training is a plus.'],
  ['required', 'wiring', 'Knowledge of prompting, RAG and fine-tuning of models.'],
  ['rest', 'building', 'Our researchers train large models.'],
  ['duty', 'wiring', 'Work with the ML team who train the models.'],
  ['duty', 'software', 'Run the ticket queue.'],
];

describe('whether a job touches a training loop', () => {
  it.each(TRAINS)('yes, says a line (%s, %s): "%s"', (part, work, text) => {
    expect(trainingLoopOf([lineOf(part, work, text)])).toEqual({ touched: true, quotes: [0] });
  });

  it.each(NONE)('no, only where a line says so: "%s"', (text) => {
    expect(trainingLoopOf([lineOf('duty', 'wiring', text)])).toEqual({ touched: false, quotes: [0] });
  });

  it.each(SILENT)('nothing is said by a line (%s, %s): "%s"', (part, work, text) => {
    expect(trainingLoopOf([lineOf(part, work, text)])).toEqual({ touched: null, quotes: [] });
  });

  it('quotes duties before requirements', () => {
    const lines = [
      lineOf('required', 'building', 'Experience with training pipelines.'),
      lineOf('duty', 'building', 'Train models.'),
    ];
    expect(trainingLoopOf(lines)).toEqual({ touched: true, quotes: [1, 0] });
  });
});
