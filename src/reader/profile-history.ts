import type { Entry } from '../domain/page.ts';
import type { Block } from '../domain/posting.ts';
import { bareLabel, headOf } from './profile-head.ts';
import { ABOUT_SECTION, OCCUPATION, OTHER_SECTION, PERIOD, WORK_SECTION } from './profile-words.ts';

/** Longest line, in UTF-16 code units, that can name a job, an employer or a period. */
const LABEL = 110;
/** Most lines over a period that belong to it: the job and the employer. */
const OVER = 2;

/** What a part of a profile is, by its own heading. */
export type Part = 'work' | 'about' | 'other';

/** Which part of a profile a line opens; null where it opens none. */
export function partOpenedBy({ text, bullet }: Block): Part | null {
  if (bullet || text.length > 60) return null;
  const name = text.replace(/^[#*\s]+|[*\s]+$/g, '');
  if (WORK_SECTION.test(name)) return 'work';
  if (ABOUT_SECTION.test(name)) return 'about';
  return OTHER_SECTION.test(name) ? 'other' : null;
}

/** Whether a line says from when to when, and is no sentence that happens to. */
export function isPeriod({ text, bullet }: Block): boolean {
  return !bullet && text.length <= LABEL && !/[.!?]$/.test(text) && PERIOD.test(text);
}

/**
 * Entries of a history written line by line: each period opens one, with the one or two short lines over it, else those
 * under it, as job and employer. Lines before the first period are an entry of their own without title. Where the page
 * draws whole entries as bullets, bullets mean nothing.
 */
export function historyOf(written: readonly Block[]): Entry[] {
  const blocks = written.some(isPeriod) ? written : written.map((block) => ({ ...block, bullet: false }));
  const periods = blocks.flatMap((block, at) => (isPeriod(block) ? [at] : []));
  const heads = periods.map((at, number) => ({
    at,
    ...reach(blocks, at, (periods[number - 1] ?? -1) + 1, periods[number + 1] ?? blocks.length),
  }));
  const before = entryOf([], null, blocks.slice(0, heads[0]?.from ?? blocks.length));
  const entries = heads.map(({ at, from, to }, number) => {
    const rest = blocks.slice(to, heads[number + 1]?.from ?? blocks.length);
    return entryOf(labelsIn(blocks, from, to), blocks[at]?.text ?? null, rest);
  });
  return [...(before.blocks.length > 0 ? [before] : []), ...entries];
}

/** Where the head of an entry begins and ends (exclusive); a job beside its period needs no line over it. */
function reach(
  blocks: readonly Block[],
  at: number,
  least: number,
  next: number,
): { from: number; to: number } {
  const own = beside(blocks[at]?.text ?? '');
  const over = own === '' ? OVER : OCCUPATION.test(own) ? 0 : 1;
  let from = at;
  while (from > least && at - from < over && isLabel(blocks[from - 1])) from--;
  if (from > least && at - from === OVER && isJobOver(blocks, from)) from--;
  if (from < at || own !== '') return { from, to: at + 1 };
  let to = at + 1;
  while (to < next && to <= at + OVER && isLabel(blocks[to])) to++;
  return { from, to };
}

/** Whether the job stands over its employer and place, none of which names one. */
function isJobOver(blocks: readonly Block[], from: number): boolean {
  const isJob = (block: Block | undefined) => isLabel(block) && OCCUPATION.test(block?.text ?? '');
  return isJob(blocks[from - 1]) && !isJob(blocks[from]) && !isJob(blocks[from + 1]);
}

function isLabel(block: Block | undefined): boolean {
  if (block === undefined || block.bullet || block.text.length > LABEL) return false;
  return !/[.!?:;]$|:\s|(?:,.*){3}/.test(block.text) && partOpenedBy(block) === null;
}

function labelsIn(blocks: readonly Block[], from: number, to: number): string[] {
  return blocks
    .slice(from, to)
    .map((block) => (isPeriod(block) ? beside(block.text) : block.text))
    .filter((text) => text !== '');
}

/** What a line says beside its period. */
function beside(text: string): string {
  return bareLabel(text) ?? '';
}

function entryOf(labels: readonly string[], period: string | null, rest: readonly Block[]): Entry {
  const { title, organisation } = headOf(labels);
  return { title, organisation, period: period === null ? null : periodIn(period), blocks: [...rest] };
}

/** The period that a text names, without what stands beside it; the text itself where it is written otherwise. */
export function periodIn(text: string): string {
  return PERIOD.exec(text)?.[0].trim() ?? text;
}
