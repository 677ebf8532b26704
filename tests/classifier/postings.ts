import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { blocksOf, classify } from '../../src/classifier/index.ts';
import { Role, Standing, Sub } from '../../src/domain/role.ts';
import type { Verdict } from '../../src/domain/verdict.ts';
import { LineWork, Part } from '../../src/domain/work.ts';

const FOLDER = join(import.meta.dirname, 'postings');

const Expected = z.strictObject({
  role: Role,
  sub: z.nullable(Sub),
  title: z.nullable(z.string()),
  standing: z.optional(Standing),
  /** BCP 47, or "none" where the text is in a language that is not read. */
  language: z.optional(z.string()),
  text: z.string().check(z.minLength(1)),
  lines: z.array(z.object({ text: z.string(), part: Part, work: LineWork })),
});
/** One posting of our own, with what must come out. `lines` are those whose part and work are given. */
export type Expected = z.infer<typeof Expected>;

/** A posting that begins: its role, with the kind of neither. */
const START = /^=== /mu;
const ROLE = /^([a-z-]+)(?:\/([a-z-]+))?$/u;
const FIELD = /^(title|standing|language): (.+)$/u;
const CODED = /^\{([a-z]+) ([a-z]+)\} (.+)$/u;

/**
 * The postings of one file, in order. A posting is a line `=== role` or `=== neither/sub`, then fields (`title: …`,
 * `standing: …`, `language: …`), a blank line, and the text as on a page; a line whose part and work are given
 * begins with them: `{duty wiring} …`. Throws where the file says anything else.
 */
export function parsePostings(file: string): Expected[] {
  const [before = '', ...postings] = file.split(START);
  if (before.trim() !== '') throw new Error(`Text before the first posting: ${before.slice(0, 80)}`);
  return postings.map(parsePosting);
}

function parsePosting(posting: string): Expected {
  const [head = '', ...body] = posting.split('\n\n');
  const [first = '', ...fields] = head.split('\n');
  const [, role, sub] = ROLE.exec(first) ?? [];
  const lines = body.join('\n\n').trim().split('\n');
  return Expected.parse({
    title: null,
    ...Object.fromEntries(fields.map(parseField)),
    role,
    sub: sub ?? null,
    text: lines.map((line) => CODED.exec(line)?.[3] ?? line).join('\n'),
    lines: lines.flatMap((line) => {
      const [, part, work, text] = CODED.exec(line) ?? [];
      return text === undefined ? [] : [{ text, part, work }];
    }),
  });
}

function parseField(line: string): [string, string] {
  const [, key, value] = FIELD.exec(line) ?? [];
  if (key === undefined || value === undefined) throw new Error(`Not a field of a posting: ${line}`);
  return [key, value];
}

/** Postings by file name (without `.txt`) of one folder of `postings`, files in order of their names. */
export function postingsOf(set: string): [string, Expected[]][] {
  const names = readdirSync(join(FOLDER, set)).filter((name) => name.endsWith('.txt'));
  return names
    .sort()
    .map((name) => [name.slice(0, -4), parsePostings(readFileSync(join(FOLDER, set, name), 'utf8'))]);
}

/** What the classifier says of a posting of ours. */
export function verdictOf({ title, text }: Expected): Verdict {
  return classify({ title, blocks: blocksOf(text) });
}

/** Share (0 to 1) of postings that come out with the role and, where it is neither, the kind that was given. */
export function roleScore(postings: readonly Expected[]): number {
  const right = postings.filter((posting) => {
    const { role, sub } = verdictOf(posting);
    return role === posting.role && (posting.sub === null || sub === posting.sub);
  });
  return right.length / postings.length;
}
