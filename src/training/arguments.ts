import { parseArgs } from 'node:util';
import { NoCorpus } from './corpus.ts';

/** What the commands of this room can be told. */
export interface Wishes {
  /** Folder of the corpus. */
  readonly corpus: string;
  /** Leave out what takes minutes (training again for each fold), and write no figures. */
  readonly quick: boolean;
}

/**
 * Reads the command's arguments: `--corpus DIR` (`../shared/corpus` unless given) and `--quick`.
 * @throws TypeError for an argument that is not known.
 */
export function wishesOf(argv: readonly string[]): Wishes {
  const { values } = parseArgs({
    args: [...argv],
    options: {
      corpus: { type: 'string', default: '../shared/corpus' },
      quick: { type: 'boolean', default: false },
    },
  });
  return { corpus: values.corpus, quick: values.quick };
}

/**
 * Runs a command of this room: exit status 2 and a sentence for wrong use or a missing corpus; any other failure
 * is thrown on.
 */
export async function run(command: (wishes: Wishes) => void | Promise<void>): Promise<void> {
  try {
    await command(wishesOf(process.argv.slice(2)));
  } catch (error) {
    if (!(error instanceof NoCorpus || error instanceof TypeError)) throw error;
    if (error instanceof TypeError && !('code' in error)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 2;
  }
}
