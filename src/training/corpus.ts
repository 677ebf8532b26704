import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { Role, Sub } from '../domain/role.ts';
import { readCode, type Said } from './codes.ts';

/** A statement as the corpus cut it, with what a reader said of it. */
export interface LabelledLine extends Said {
  readonly text: string;
}

/** A posting that a reader labelled. `second` is the other role that a fair reader could choose. */
export interface Labelled {
  readonly id: string;
  readonly title: string;
  readonly company: string;
  readonly text: string;
  readonly role: Role;
  readonly sub: Sub | null;
  readonly second: Role | null;
  /** 1 toss-up, 2 fairly, 3 certain. */
  readonly sure: number;
  readonly lines: readonly LabelledLine[];
  /** Whether we wrote it ourselves: nobody was ever to be hired by it. */
  readonly invented?: boolean;
}

/** A posting that nobody labelled yet. */
export interface Unlabelled {
  readonly id: string;
  readonly title: string;
  readonly company: string;
  readonly text: string;
}

const Row = z.object({
  id: z.string(),
  title: z.nullish(z.string()),
  company: z.nullish(z.string()),
  text: z.string(),
});

const LabelledRow = z.extend(Row, {
  role: Role,
  sub: z.nullable(Sub),
  second: z.nullable(Role),
  sure: z.number(),
  lines: z.array(z.object({ text: z.string(), code: z.string() })),
});

/** Thrown where there is no corpus; commands answer it with exit status 2. */
export class NoCorpus extends Error {}

/**
 * The rows of a JSONL file, parsed.
 * @throws NoCorpus where the file is missing.
 */
export function rowsOf(file: string): unknown[] {
  if (!existsSync(file)) throw new NoCorpus(`There is no corpus at ${file}; name its folder with --corpus.`);
  const rows: unknown[] = [];
  for (const line of readFileSync(file, 'utf8').split('\n')) if (line.trim()) rows.push(JSON.parse(line));
  return rows;
}

/**
 * The labelled postings of one half of the corpus, in the file's order.
 * @throws NoCorpus where the file is missing.
 */
export function labelled(folder: string, half: 'train' | 'dev'): Labelled[] {
  return rowsOf(join(folder, `${half}.jsonl`)).map((row) => {
    const parsed = LabelledRow.parse(row);
    const lines = parsed.lines.map(({ text, code }) => ({ text, ...readCode(code) }));
    return { ...parsed, title: parsed.title ?? '', company: parsed.company ?? '', lines };
  });
}

/**
 * The postings that nobody labelled yet, in the file's order.
 * @throws NoCorpus where the file is missing.
 */
export function pool(folder: string): Unlabelled[] {
  return rowsOf(join(folder, 'pool.jsonl')).map((row) => {
    const parsed = Row.parse(row);
    return { ...parsed, title: parsed.title ?? '', company: parsed.company ?? '' };
  });
}
