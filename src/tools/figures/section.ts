import type { Accuracy, Measured } from './accuracy.ts';

type Figure = (measured: Measured) => number | null;

/** The measures in the order in which they are shown. */
const MEASURES: readonly (readonly [string, Figure])[] = [
  ['role, exact', ({ figures }) => figures.exact],
  ['role, a fair second reading counted', ({ figures }) => figures.fair],
  ['macro-F1 of AI, ML, data scientist, neither', ({ figures }) => figures.macro],
  ['F1 of both (AI and ML)', ({ figures }) => figures.hybrid],
  ['F1 of builds AI or ML, or not', ({ figures }) => figures.builders],
  ['a line’s work', ({ figures }) => figures.work],
  ['a line’s part', ({ figures }) => figures.part],
  ['warnings, titles swapped: precision', ({ warnings }) => warnings.precision],
  ['warnings, titles swapped: recall', ({ warnings }) => warnings.recall],
  ['postings told', ({ figures }) => figures.coverage],
  ['calibration error', ({ figures }) => figures.calibration],
  ['the same, were it calibrated perfectly', ({ figures }) => figures.perfect],
];

const OPENS = '<!-- figures: written by `npm run figures` -->';
const CLOSES = '<!-- /figures -->';
const SECTION = new RegExp(`${OPENS}\n[\\s\\S]*?${CLOSES}`);

/** The section of the README that holds the figures, with its marks; empty where nothing was measured. */
export function section(accuracy: Accuracy | null): string {
  return [OPENS, ...(accuracy === null ? [] : lines(accuracy)), CLOSES].join('\n');
}

/** A README with its section of figures replaced. Throws an Error where it has none. */
export function withSection(readme: string, accuracy: Accuracy | null): string {
  if (!SECTION.test(readme)) throw new Error(`The README has no section “${OPENS}”.`);
  return readme.replace(SECTION, () => section(accuracy));
}

function lines({ date, model, corpus, heldOut, crossValidated, elsewhere }: Accuracy): string[] {
  const crossed = crossValidated?.slice(-1) ?? [];
  const others = elsewhere ? [elsewhere] : [];
  const columns = [...heldOut, ...crossed, ...others];
  const head = [
    ...heldOut.map(({ name }) => name),
    ...crossed.map(({ name }) => `${name}, cross-validated`),
    ...others.map(({ postings }) => `of these the ${postings} not in English`),
  ];
  const { train, own, invented } = corpus;
  const learned = `${train + own} labelled postings (${own} of them labelled by us, ${invented} of those written by us)`;
  return [
    `Measured on ${date} by \`npm run evaluate\`, model ${model}: learned from ${learned}, held out ${corpus.dev} of other companies.`,
    '',
    row(['held out', ...head]),
    row(['---', ...head.map(() => '---:')]),
    ...MEASURES.map(([name, figure]) => row([name, ...columns.map((one) => digits(figure(one)))])),
  ];
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

function digits(value: number | null): string {
  return value === null ? '–' : value.toFixed(3);
}
