import type { Chromium } from '../chromium/launch.ts';

/** An event as Chromium's tracing tells it; times are in microseconds. */
interface Traced {
  readonly name: string;
  readonly ts: number;
  readonly dur?: number;
  /** Time of the processor. */
  readonly tdur?: number;
  readonly tid: number;
  readonly pid: number;
  readonly args?: { readonly data?: { readonly url?: string } };
}

/**
 * How long our script held a page's thread: when it started, and in each task of its own since. Milliseconds of the
 * processor, which other programs on the machine do not lengthen.
 */
export interface Held {
  readonly start: number;
  readonly slices: readonly number[];
}

const CATEGORIES = ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'toplevel'];

/** Traces the whole browser while something is done, and gives what our script took of the pages' threads. */
export async function traced({ browser, id }: Chromium, act: () => Promise<void>): Promise<Held> {
  const events: Traced[] = [];
  browser.on('Tracing.dataCollected', ({ value }) => {
    for (const event of value) events.push(event as unknown as Traced);
  });
  await browser.send('Tracing.start', {
    traceConfig: { includedCategories: CATEGORIES },
    transferMode: 'ReportEvents',
  });
  await act();
  const complete = new Promise<void>((done) => browser.once('Tracing.tracingComplete', () => done()));
  await browser.send('Tracing.end');
  await complete;
  return heldBy(events, `chrome-extension://${id}/`);
}

const end = ({ ts, dur = 0 }: Traced): number => ts + dur;
const cost = ({ tdur = 0 }: Traced): number => tdur / 1000;

function heldBy(events: readonly Traced[], ours: string): Held {
  const scripts = events.filter(({ args }) => {
    const url = args?.data?.url ?? '';
    return url.startsWith(ours) && url.includes('content');
  });
  const called = scripts.filter(({ name }) => name === 'FunctionCall');
  const threads = new Set(scripts.map(({ pid, tid }) => `${pid} ${tid}`));
  const holds = (task: Traced) => called.some((call) => call.ts >= task.ts && end(call) <= end(task));
  const tasks = events.filter(({ name, pid, tid }) => name === 'RunTask' && threads.has(`${pid} ${tid}`));
  const starts = scripts.filter(({ name }) => name === 'EvaluateScript');
  return { start: Math.max(0, ...starts.map(cost)), slices: tasks.filter(holds).map(cost) };
}
