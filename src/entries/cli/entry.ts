import * as z from 'zod/mini';

const Id = z.union([z.string(), z.number()]);
export type Id = z.infer<typeof Id>;

const Entry = z.object({
  id: z.nullish(Id),
  title: z.nullish(z.string()),
  company: z.nullish(z.string()),
  text: z.string(),
});

/** One posting as `judge` takes it; what is missing is null. */
export interface Entry {
  readonly id: Id | null;
  readonly title: string | null;
  readonly company: string | null;
  readonly text: string;
}

/** Why a line is no posting, as a plain sentence, with its id where it has one. */
export interface BadLine {
  readonly id: Id | null;
  readonly error: string;
}

/** Reads one line of JSON. Never throws. */
export function entryOf(line: string): Entry | BadLine {
  const value = jsonOf(line);
  if (value === undefined) return { id: null, error: 'This line is not JSON.' };
  const parsed = Entry.safeParse(value);
  if (parsed.success) {
    const { id = null, title = null, company = null, text } = parsed.data;
    return { id, title, company, text };
  }
  const id = z.object({ id: Id }).safeParse(value);
  return { id: id.success ? id.data.id : null, error: sentenceOf(value, parsed.error.issues[0]?.path[0]) };
}

function jsonOf(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function sentenceOf(value: unknown, key: PropertyKey | undefined): string {
  if (key === undefined) return 'This line is not an object.';
  if (key === 'id') return 'The id is neither a string nor a number.';
  const missing = typeof value === 'object' && value !== null && !(key in value);
  return missing ? `There is no ${String(key)}.` : `The ${String(key)} is not a string.`;
}
