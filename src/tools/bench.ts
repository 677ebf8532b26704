import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { cardCosts, cardSummary } from './bench/cards.ts';
import { benchList } from './bench/list.ts';
import { pagesOf } from './bench/pages.ts';
import { cost, summary } from './bench/reading.ts';

const { values } = parseArgs({
  options: { pages: { type: 'string', default: 'tests/boards/fixtures' }, corpus: { type: 'string' } },
});

/** Judging is measured by the room that may hold it against its baselines. */
function benchJudging(corpus: string | undefined): void {
  const args = ['src/training/bench.ts', ...(corpus === undefined ? [] : ['--corpus', corpus])];
  const { status } = spawnSync('tsx', args, { stdio: 'inherit' });
  process.exitCode = status ?? 1;
}

function benchReading(folder: string): void {
  const pages = pagesOf(folder);
  if (pages.length === 0) {
    process.stderr.write(`There are no saved pages in ${folder}; say where with --pages FOLDER.\n`);
    process.exitCode = 2;
    return;
  }
  process.stdout.write(`${summary(pages.map(cost))}\n\n`);
}

async function benchInPage(): Promise<void> {
  const isBuilt = existsSync('dist/chrome');
  const told = isBuilt ? await benchList() : 'Badges in a page are measured once `npm run build` was run.';
  process.stdout.write(`${told}\n\n`);
}

benchReading(values.pages);
if (process.exitCode === undefined) process.stdout.write(`${cardSummary(cardCosts())}\n\n`);
if (process.exitCode === undefined) await benchInPage();
if (process.exitCode === undefined) benchJudging(values.corpus);
