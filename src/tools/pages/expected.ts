import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';

const Description = {
  title: z.optional(z.string()),
  title_alt: z.optional(z.array(z.string())),
  company: z.optional(z.string()),
  company_alt: z.optional(z.array(z.string())),
  description_start: z.optional(z.string()),
  description_end: z.optional(z.string()),
  approx_chars: z.optional(z.number()),
};

const Expected = z.object({
  ...Description,
  selected: z.optional(z.object(Description)),
  cards: z.optional(z.array(z.object({ title: z.string(), company: z.nullish(z.string()) }))),
  headline: z.optional(z.string()),
  readable: z.optional(z.boolean()),
});
export type Expected = z.infer<typeof Expected>;

const Saved = z.object({ file: z.string(), url: z.string(), expected: Expected });

/** A saved page and what a reader must find in it. `file` is its path. */
export type Saved = z.infer<typeof Saved>;

/** The saved pages of a folder, as its `pages.jsonl` names them; null where there is no such folder. */
export function savedPages(folder: string): Saved[] | null {
  const index = join(folder, 'pages.jsonl');
  if (!existsSync(index)) return null;
  const rows = readFileSync(index, 'utf8').split('\n').filter(Boolean);
  return rows.map((row) => {
    const saved = Saved.parse(JSON.parse(row));
    return { ...saved, file: join(folder, saved.file) };
  });
}
