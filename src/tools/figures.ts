import { readFileSync, writeFileSync } from 'node:fs';
import { readAccuracy } from './figures/accuracy.ts';
import { withSection } from './figures/section.ts';

const README = 'README.md';

const accuracy = readAccuracy();
if (accuracy === null) {
  console.error('Nothing was measured yet: run `npm run evaluate` first.');
  process.exitCode = 2;
} else {
  writeFileSync(README, withSection(readFileSync(README, 'utf8'), accuracy));
}
