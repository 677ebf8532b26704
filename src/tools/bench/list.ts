import { resolve } from 'node:path';
import { builtin } from '../../boards/builtin.ts';
import { launchExtension } from '../chromium/launch.ts';
import { turnOn } from '../chromium/turn-on.ts';
import { until } from '../chromium/until.ts';
import { page } from '../samples/html.ts';
import { type Held, traced } from './trace.ts';

/** Cards of the list that is measured, and the longest that a slice and a task may take, in milliseconds. */
const CARDS = 500;
const SLICE = 8;
const TASK = 50;

const LIST = 'https://builtin.com/jobs';
const OPTIONS = 'src/entries/options/options.html';

function listPage(): string {
  const cards = Array.from({ length: CARDS }, (_, at) => {
    const link = `<a data-id="job-card-title" href="/job/engineer/${1_000_000 + at}">AI Engineer ${at}</a>`;
    return `<article data-id="job-card"><h2>${link}</h2><p data-id="company-title">Pierhead Works</p></article>`;
  });
  return page('Jobs', `<main>${cards.join('')}</main>`);
}

/** What badges on a list of 500 cards cost the page that they stand in, measured in Chromium with the built extension. */
export async function benchList(): Promise<string> {
  const chromium = await launchExtension(resolve('dist/chrome'));
  try {
    await turnOn(chromium, OPTIONS, builtin.origins);
    await chromium.context.route(/^https?:/, (route) =>
      route.fulfill({ body: listPage(), contentType: 'text/html; charset=utf-8' }),
    );
    const tab = await chromium.context.newPage();
    const held = await traced(chromium, async () => {
      await tab.goto(LIST);
      await until('a badge on each card', () =>
        tab.evaluate((count) => document.querySelectorAll('h2 > :not(a)').length === count, CARDS),
      );
      await tab.waitForTimeout(1_500);
    });
    return told(held);
  } finally {
    await chromium.close();
  }
}

function told({ start, slices }: Held): string {
  const over = (limit: number) => slices.filter((one) => one > limit).length;
  const sum = slices.reduce((a, b) => a + b, 0).toFixed(0);
  const longest = Math.max(0, ...slices).toFixed(1);
  return [
    `Badges on a list of ${CARDS} cards, in Chromium, in milliseconds of the processor on the page's thread:`,
    `longest slice ${longest}, over ${SLICE}: ${over(SLICE)} of ${slices.length}, over ${TASK}: ${over(TASK)}; ${sum} together`,
    `start of the script ${start.toFixed(1)}`,
  ].join('\n');
}
