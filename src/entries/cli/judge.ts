import { blocksOf, classify } from '../../classifier/index.ts';
import { type BadLine, type Entry, entryOf, type Id } from './entry.ts';
import { bytesOf, mustBeReadable } from './files.ts';
import { linesOf } from './lines.ts';
import type { Streams } from './streams.ts';
import { verdictForPeople } from './verdict-for-people.ts';
import { verdictJson } from './verdict-json.ts';

interface Asked {
  readonly json: boolean;
  readonly files: readonly string[];
}

/**
 * Judges the postings of files of JSON lines, in order, one answer for each line that is not blank. `report` is told
 * of each bad line in one sentence, `file:line: what is wrong` with lines counted from 1. Throws `WrongUse` where a
 * file can't be read.
 */
export async function* judge(
  { json, files }: Asked,
  streams: Streams,
  report: (sentence: string) => void,
): AsyncGenerator<string> {
  await mustBeReadable(files);
  for (const file of files) {
    let number = 0;
    for await (const line of linesOf(bytesOf(file, streams))) {
      if (line.trim() !== '') {
        const entry = entryOf(line);
        if ('error' in entry) report(`${file}:${number + 1}: ${entry.error}`);
        yield answer(entry, number, json);
      }
      number += 1;
    }
  }
}

function answer(entry: Entry | BadLine, number: number, json: boolean): string {
  if ('error' in entry) return json ? badJson(entry) : `${entry.error}\n\n`;
  const verdict = classify({ title: entry.title, blocks: blocksOf(entry.text) });
  if (json) return verdictJson(entry.id ?? number, verdict);
  return verdictForPeople({ ...entry, name: String(entry.id ?? number + 1) }, verdict);
}

function badJson({ id, error }: { id: Id | null; error: string }): string {
  return `${JSON.stringify(id === null ? { error } : { id, error })}\n`;
}
