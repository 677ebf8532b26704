import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Stored } from '../classifier/learned/model.ts';
import { run } from './arguments.ts';
import { FOLDS, foldsOf, textHash } from './folds.ts';
import { crossedAnswers } from './learn/answers.ts';
import { exampleOf } from './learn/examples.ts';
import { learn } from './learn/learn.ts';
import { learnWarn } from './learn/warn.ts';
import { materialOf } from './material.ts';

const MODEL = fileURLToPath(new URL('../classifier/model.json', import.meta.url));

await run(({ corpus }) => {
  const { train, own } = materialOf(corpus);
  const postings = [...train, ...own];
  const examples = postings.map(exampleOf);
  const learned = learn(examples, foldsOf(postings, FOLDS));
  const answers = crossedAnswers(examples, learned).slice(0, train.length);
  const warn = learnWarn(train, answers);
  const version = `learned-${textHash(JSON.stringify([learned.stages, warn])).toString(16)}`;
  const stored: Stored = { version, ...learned.stages, warn };
  writeFileSync(MODEL, `${JSON.stringify(stored)}\n`);
  process.stdout.write(
    `${version}: learned from ${train.length} postings of train and ${own.length} of the pool\n`,
  );
});
