import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { closingLine, sum, tallyOfReport, tallyOfStatus } from '../../src/tools/tally.ts';

function report(passed: number, failed: number): string {
  const file = join(mkdtempSync(join(tmpdir(), 'tally-')), 'report.json');
  writeFileSync(file, JSON.stringify({ numPassedTests: passed, numFailedTests: failed, testResults: [] }));
  return file;
}

describe('the closing line', () => {
  it('sums up all steps', () => {
    const steps = [tallyOfStatus(0), tallyOfStatus(2), tallyOfReport(report(40, 0), 0)];
    expect(closingLine(sum(steps))).toBe('41 passed, 1 failed');
  });

  it('counts a run that broke without a failed test', () => {
    expect(tallyOfReport(report(40, 0), 1)).toEqual({ passed: 40, failed: 1 });
    expect(tallyOfReport(report(40, 3), 1)).toEqual({ passed: 40, failed: 3 });
  });
});
