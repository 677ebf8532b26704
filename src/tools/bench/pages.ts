import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { savedPages } from '../pages/expected.ts';

/** One saved page: where it lies, and where it stood. */
export interface BenchPage {
  readonly file: string;
  readonly url: string;
}

/**
 * The pages of a folder: as its `pages.jsonl` names them, else every HTML file below it whose first line is its
 * address in a comment. None where there is no such folder.
 */
export function pagesOf(folder: string): BenchPage[] {
  const saved = savedPages(folder);
  if (saved !== null) return saved;
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.html'))
    .sort()
    .map((path) => join(folder, path))
    .flatMap((file) => {
      const url = /^<!-- (\S+) -->/.exec(readFileSync(file, 'utf8'))?.[1];
      return url === undefined ? [] : [{ file, url }];
    });
}
