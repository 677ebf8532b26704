import { pipeline } from 'node:stream/promises';
import { commandOf } from './command.ts';
import { judge } from './judge.ts';
import { STATUS, type Status, type Streams } from './streams.ts';
import { speakEnglish } from './texts.ts';
import { USAGE, WrongUse } from './usage.ts';

/** Runs the command line and answers its exit status. What the person did wrong is said on standard error. */
export async function run(words: readonly string[], streams: Streams): Promise<Status> {
  try {
    return await answered(words, streams);
  } catch (error) {
    if (!(error instanceof WrongUse)) throw error;
    streams.stderr.write(`${error.message}\n\n${USAGE}`);
    return STATUS.wrongUse;
  }
}

async function answered(words: readonly string[], streams: Streams): Promise<Status> {
  const command = commandOf(words);
  speakEnglish();
  if (command.verb === 'help') return written([USAGE], streams, () => STATUS.well);
  if (command.verb === 'read') {
    // Only this command needs a DOM, and loading one takes a second.
    const { readPage } = await import('./read.ts');
    return written(readPage(command, streams), streams, () => STATUS.well);
  }
  let bad = 0;
  const report = (sentence: string) => {
    bad += 1;
    streams.stderr.write(`${sentence}\n`);
  };
  return written(judge(command, streams, report), streams, () => (bad > 0 ? STATUS.bad : STATUS.well));
}

/** Writes as fast as the reader takes it. A reader that has seen enough (`| head`) is no error. */
async function written(
  texts: Iterable<string> | AsyncIterable<string>,
  { stdout }: Streams,
  status: () => Status,
): Promise<Status> {
  try {
    await pipeline(texts, stdout, { end: false });
  } catch (error) {
    if (!isClosedPipe(error)) throw error;
  }
  return status();
}

function isClosedPipe(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EPIPE';
}
