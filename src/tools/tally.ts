import { readFileSync } from 'node:fs';
import * as z from 'zod/mini';

/** How many tests of a step passed and failed. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
}

const Report = z.object({ numPassedTests: z.number(), numFailedTests: z.number() });

/** The sum of several tallies. */
export function sum(tallies: readonly Tally[]): Tally {
  return tallies.reduce(
    (all, one) => ({ passed: all.passed + one.passed, failed: all.failed + one.failed }),
    { passed: 0, failed: 0 },
  );
}

/** The tally of a step that either went well or did not. */
export function tallyOfStatus(status: number | null): Tally {
  return status === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/**
 * The tally that Vitest wrote as JSON. A run that ended badly without a failed test (a file that can't be loaded, no
 * test found) counts as one failure. Throws where the report is no JSON of Vitest's.
 */
export function tallyOfReport(file: string, status: number | null): Tally {
  const { numPassedTests, numFailedTests } = Report.parse(JSON.parse(readFileSync(file, 'utf8')));
  const failed = status === 0 ? numFailedTests : Math.max(1, numFailedTests);
  return { passed: numPassedTests, failed };
}

/** The last line of a test run, which machines read: "12 passed, 0 failed". */
export function closingLine({ passed, failed }: Tally): string {
  return `${passed} passed, ${failed} failed`;
}
