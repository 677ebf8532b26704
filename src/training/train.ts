import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { run } from './arguments.ts';
import { exampleOf } from './learn/examples.ts';
import { train } from './learn/trained.ts';
import { materialOf } from './material.ts';

const MODEL = fileURLToPath(new URL('../classifier/model.json', import.meta.url));

await run(({ corpus }) => {
  const material = materialOf(corpus);
  const examples = [...material.train, ...material.own].map(exampleOf);
  const { stored } = train(examples, material.train.length);
  writeFileSync(MODEL, `${JSON.stringify(stored)}\n`);
  process.stdout.write(`${stored.version}: learned from ${material.train.length} postings of train `);
  process.stdout.write(`and ${material.own.length} of our own labels\n`);
});
