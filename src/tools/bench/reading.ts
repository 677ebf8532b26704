import { readFileSync } from 'node:fs';
import { Readability } from '@mozilla/readability';
import { JSDOM, VirtualConsole } from 'jsdom';
import { contentTypeOf } from '../../reader/encoding.ts';
import { read } from '../../reader/read.ts';
import type { BenchPage } from './pages.ts';

/** Times that each page is read by each reader; the first ones only warm up. */
const TIMES = 9;
const WARM = 2;

/** Median milliseconds of reading one page. */
export interface Cost {
  readonly file: string;
  readonly ours: number;
  readonly theirs: number;
}

/** The middle one of some numbers, the upper where there are two; 0 of none. */
export function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
}

/** Milliseconds of one reading of a fresh copy; the copy is not counted, as Readability takes its page apart. */
function time(page: Document, work: (copy: Document) => unknown): number {
  const copy = page.cloneNode(true) as Document;
  const start = performance.now();
  work(copy);
  return performance.now() - start;
}

/** What reading a page costs us and Readability, turn by turn in one run. */
export function cost({ file, url }: BenchPage): Cost {
  const bytes = readFileSync(file);
  const virtualConsole = new VirtualConsole();
  const dom = new JSDOM(bytes, { url, contentType: contentTypeOf(bytes), virtualConsole });
  const page = dom.window.document;
  const ours: number[] = [];
  const theirs: number[] = [];
  for (let i = 0; i < TIMES; i++) {
    ours.push(time(page, (copy) => read(copy, url)));
    theirs.push(time(page, (copy) => new Readability(copy).parse()));
  }
  dom.window.close();
  return { file, ours: median(ours.slice(WARM)), theirs: median(theirs.slice(WARM)) };
}

/** Median and worst ratio to Readability, and how many pages cost more than twice as much. */
export function summary(costs: readonly Cost[]): string {
  const ratios = costs.map(({ file, ours, theirs }) => ({ file, ours, theirs, ratio: ours / theirs }));
  const worst = ratios.reduce((a, b) => (b.ratio > a.ratio ? b : a));
  const over = ratios.filter(({ ratio }) => ratio > 2).length;
  return [
    `${costs.length} pages read, TrueTitle against Readability on the same pages:`,
    `median ratio ${median(ratios.map(({ ratio }) => ratio)).toFixed(2)}, over 2: ${over}`,
    `worst ${worst.ratio.toFixed(2)}: ${worst.file} (${worst.ours.toFixed(1)} ms against ${worst.theirs.toFixed(1)} ms)`,
  ].join('\n');
}
