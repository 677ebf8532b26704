import { existsSync, readFileSync } from 'node:fs';

/** The forms in which a board writes the address of one thing, as far as public material knows them. */
export interface Forms {
  /** Identity of a job → all addresses at which it is shown, forms and panes too. */
  readonly jobs?: Readonly<Record<string, readonly string[]>>;
  /** Lists, also those that have a job open. */
  readonly lists?: readonly string[];
  readonly profiles?: readonly string[];
  /** Pages of the board that are neither, and the most like one. */
  readonly others: readonly string[];
}

/** What `fixtures/<id>/addresses.json` says of a board; null where there is no such file. */
export function formsOf(id: string): Forms | null {
  const file = new URL(`./fixtures/${id}/addresses.json`, import.meta.url);
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null;
}
