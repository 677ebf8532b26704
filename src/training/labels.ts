import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as z from 'zod/mini';
import { blocksOf, statements } from '../classifier/index.ts';
import { Role, Sub } from '../domain/role.ts';
import { readCode } from './codes.ts';
import { type Labelled, rowsOf, type Unlabelled } from './corpus.ts';

/** Folder of our own labels. Texts stay in the corpus. */
export const LABELS = fileURLToPath(new URL('./labels/', import.meta.url));

/**
 * Our reading of one posting: a code for each statement of its text, in order. Of the pool's postings the text stays
 * in the corpus; one that we wrote ourselves brings its own.
 */
export const Reading = z.object({
  id: z.string(),
  title: z.optional(z.string()),
  company: z.optional(z.string()),
  text: z.optional(z.string()),
  role: Role,
  sub: z.nullable(Sub),
  second: z.nullable(Role),
  sure: z.number(),
  why: z.string(),
  lines: z.array(z.string()),
});
export type Reading = z.infer<typeof Reading>;

/** A correction of one of the corpus's own labels: only what differs, and why. Lines by their number from 0. */
export const Override = z.object({
  id: z.string(),
  why: z.string(),
  role: z.optional(Role),
  sub: z.optional(z.nullable(Sub)),
  second: z.optional(z.nullable(Role)),
  lines: z.optional(z.record(z.string(), z.string())),
});
export type Override = z.infer<typeof Override>;

/** The readings in a folder's JSONL files, by file name; none where there is no such folder. */
export function readingsIn(folder: string): Reading[] {
  if (!existsSync(folder)) return [];
  const files = readdirSync(folder).filter((name) => name.endsWith('.jsonl') && name !== 'overrides.jsonl');
  return files.sort().flatMap((name) => rowsOf(join(folder, name)).map((row) => Reading.parse(row)));
}

/** The overrides of a folder, none where it has no file of them. */
export function overridesIn(folder: string): Override[] {
  const file = join(folder, 'overrides.jsonl');
  return existsSync(file) ? rowsOf(file).map((row) => Override.parse(row)) : [];
}

/**
 * A reading and its text as a labelled posting.
 * @throws RangeError where the codes are not one for each statement of the text, or one is no code.
 */
export function withText(reading: Reading, posting: Unlabelled): Labelled {
  const cut = statements(blocksOf(posting.text));
  if (cut.length !== reading.lines.length) {
    throw new RangeError(`${reading.id}: ${reading.lines.length} codes for ${cut.length} lines`);
  }
  const lines = cut.map(({ text }, number) => ({ text, ...readCode(reading.lines[number] ?? '') }));
  const { role, sub, second, sure } = reading;
  return { ...posting, role, sub, second, sure, lines, invented: reading.text !== undefined };
}

/** A posting of our own writing; null where the reading is of one of the pool's. */
function ownText({ id, title = '', company = '', text }: Reading): Unlabelled | null {
  return text === undefined ? null : { id, title, company: company || id, text };
}

/**
 * The readings with their texts.
 * @throws RangeError where an id is not in the pool, is read twice, or its codes do not fit its text.
 */
export function withTexts(readings: readonly Reading[], texts: readonly Unlabelled[]): Labelled[] {
  const byId = new Map(texts.map((posting) => [posting.id, posting]));
  const met = new Set<string>();
  return readings.map((reading) => {
    const posting = ownText(reading) ?? byId.get(reading.id);
    if (!posting) throw new RangeError(`${reading.id} is not in the pool`);
    if (met.has(reading.id)) throw new RangeError(`${reading.id} is read twice`);
    met.add(reading.id);
    return withText(reading, posting);
  });
}

/**
 * The corpus's postings with our corrections.
 * @throws RangeError where an override names a posting or a line that is not there.
 */
export function corrected(postings: readonly Labelled[], overrides: readonly Override[]): Labelled[] {
  const byId = new Map(overrides.map((override) => [override.id, override]));
  const known = new Set(postings.map(({ id }) => id));
  for (const id of byId.keys()) if (!known.has(id)) throw new RangeError(`${id} is not in train`);
  return postings.map((posting) => {
    const override = byId.get(posting.id);
    return override ? correct(posting, override) : posting;
  });
}

function correct(posting: Labelled, { role, sub, second, lines = {} }: Override): Labelled {
  for (const number of Object.keys(lines)) {
    if (!posting.lines[Number(number)]) throw new RangeError(`${posting.id} has no line ${number}`);
  }
  return {
    ...posting,
    role: role ?? posting.role,
    sub: sub === undefined ? posting.sub : sub,
    second: second === undefined ? posting.second : second,
    lines: posting.lines.map((line, number) => {
      const code = lines[number];
      return code === undefined ? line : { ...line, ...readCode(code) };
    }),
  };
}
