import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { installedChromium } from './chromium/install.ts';
import { closingLine, sum, type Tally, tallyOfReport, tallyOfStatus } from './tally.ts';

/** Where Vitest leaves its reports. */
const REPORTS = '.cache/tests';

const STEPS: Readonly<Record<string, () => Tally>> = {
  types: () => command('tsc', '-p', '.'),
  lint: () => command('npm', 'run', '--silent', 'lint'),
  build: () => command('npm', 'run', '--silent', 'build'),
  unit: () => vitest('unit'),
  'end to end': () => {
    installedChromium();
    return vitest('end-to-end', '--config', 'tests/end-to-end/vitest.config.ts');
  },
};

function command(program: string, ...words: string[]): Tally {
  return tallyOfStatus(spawnSync(program, words, { stdio: 'inherit' }).status);
}

function vitest(name: string, ...words: string[]): Tally {
  const report = `${REPORTS}/${name}.json`;
  rmSync(report, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const { status } = spawnSync('vitest', ['run', ...reporters, ...words], { stdio: 'inherit' });
  return existsSync(report) ? tallyOfReport(report, status) : tallyOfStatus(status);
}

mkdirSync(REPORTS, { recursive: true });
const tallies = Object.entries(STEPS).map(([name, run]) => {
  console.log(`\n── ${name}`);
  const tally = run();
  console.log(`── ${name}: ${closingLine(tally)}`);
  return tally;
});
const total = sum(tallies);
console.log(`\n${closingLine(total)}`);
process.exitCode = total.failed === 0 ? 0 : 1;
