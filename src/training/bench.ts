import { blocksOf, classify } from '../classifier/index.ts';
import { run } from './arguments.ts';
import { wholeText } from './baselines/texts.ts';
import { labelled } from './corpus.ts';
import { table } from './report.ts';

/** Postings of about 6 kB, in UTF-16 code units. */
const SIZE = { from: 5500, to: 6500 };
/** Postings measured, and times that each is measured after as many to warm up. */
const POSTINGS = 50;
const TIMES = 20;
/** Texts that grow: 1 MB at most; each size is measured so many times. */
const LARGEST = 2 ** 20;
const SMALLEST = 2 ** 14;
const GROWN_TIMES = 3;
/** Twice the text may take this many times the time. */
const GROWTH = 2.3;

/** Milliseconds that a piece of work takes. */
function time(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

function judge(text: string): unknown {
  return classify({ title: null, blocks: blocksOf(text) });
}

/** Median milliseconds over texts, each judged many times. */
function medianOver(texts: readonly string[], work: (text: string) => unknown): number {
  for (let i = 0; i < TIMES; i++) for (const text of texts) work(text);
  return median(Array.from({ length: TIMES }, () => texts.map((text) => time(() => work(text)))).flat());
}

/** Shortest milliseconds for each size from `SMALLEST` on, each twice the one before. */
function growth(whole: string): { size: number; ms: number }[] {
  const steps: { size: number; ms: number }[] = [];
  for (let size = SMALLEST; size <= LARGEST; size *= 2) {
    const text = whole.slice(0, size);
    steps.push({ size, ms: Math.min(...Array.from({ length: GROWN_TIMES }, () => time(() => judge(text)))) });
  }
  return steps;
}

function growthTable(name: string, whole: string): string {
  const steps = growth(whole);
  const rows = steps.map(({ size, ms }, i) => {
    const before = steps[i - 1];
    return [`${size / 1024} kB`, ms.toFixed(1), before ? (ms / before.ms).toFixed(2) : '–'];
  });
  return `${name}: twice the text may take ${GROWTH} times the time\n${table([['size', 'ms', 'times'], ...rows])}\n`;
}

/** A text of at least `LARGEST` code units. */
function repeated(texts: readonly string[], between: string): string {
  const once = texts.join(between) + between;
  return once.repeat(Math.ceil(LARGEST / once.length));
}

await run(({ corpus }) => {
  const postings = labelled(corpus, 'dev');
  const sized = postings.filter(({ text }) => text.length >= SIZE.from && text.length <= SIZE.to);
  const texts = sized.slice(0, POSTINGS).map(({ text }) => text);
  const baseline = wholeText.learn(labelled(corpus, 'train'));
  const plain = medianOver(texts, (text) => baseline({ id: '', title: '', company: '', text }));
  const ours = medianOver(texts, judge);
  process.stdout.write(`${texts.length} postings of 6 kB, median: TrueTitle ${ours.toFixed(2)} ms, `);
  process.stdout.write(`${wholeText.name} ${plain.toFixed(2)} ms, ratio ${(ours / plain).toFixed(2)}\n\n`);
  const all = postings.map(({ text }) => text);
  process.stdout.write(`${growthTable('Postings one after the other', repeated(all, '\n'))}\n`);
  process.stdout.write(growthTable('One line', repeated(all, ' ').replace(/\s+/gu, ' ')));
});
