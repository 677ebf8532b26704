import { createReadStream } from 'node:fs';
import { access, constants, stat } from 'node:fs/promises';
import type { Streams } from './streams.ts';
import { WrongUse } from './usage.ts';

/** How standard input is named among files. */
const STANDARD_INPUT = '-';

/** Makes sure, before anything is written, that every file can be read. Throws `WrongUse`. */
export async function mustBeReadable(files: readonly string[]): Promise<void> {
  for (const file of files) {
    if (file !== STANDARD_INPUT && !(await isReadable(file)))
      throw new WrongUse(`The file “${file}” can't be read.`);
  }
}

async function isReadable(file: string): Promise<boolean> {
  try {
    await access(file, constants.R_OK);
    return !(await stat(file)).isDirectory();
  } catch {
    return false;
  }
}

/** The file's bytes, chunk by chunk. */
export function bytesOf(file: string, { stdin }: Streams): AsyncIterable<Uint8Array> {
  return file === STANDARD_INPUT ? stdin : createReadStream(file);
}
