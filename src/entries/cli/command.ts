import { parseArgs } from 'node:util';
import { WrongUse } from './usage.ts';

/** What the person asked for. */
export type Command =
  | { readonly verb: 'help' }
  | { readonly verb: 'judge'; readonly json: boolean; readonly files: readonly string[] }
  | { readonly verb: 'read'; readonly json: boolean; readonly url: string; readonly file: string };

/** Understands the words after the command's name. Throws `WrongUse`. */
export function commandOf(words: readonly string[]): Command {
  const { values, positionals } = parsed(words);
  const [verb, ...files] = positionals;
  if (values.help) return { verb: 'help' };
  if (verb === 'judge') return judgeCommand(values, files);
  if (verb === 'read') return readCommand(values, files);
  throw new WrongUse(verb === undefined ? 'Say judge or read.' : `There is no command “${verb}”.`);
}

interface Options {
  readonly json?: boolean | undefined;
  readonly url?: string | undefined;
}

function parsed(words: readonly string[]) {
  try {
    return parseArgs({
      args: [...words],
      allowPositionals: true,
      options: { json: { type: 'boolean' }, url: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
    });
  } catch (error) {
    throw new WrongUse(error instanceof Error ? error.message : String(error));
  }
}

function judgeCommand({ json = false, url }: Options, files: readonly string[]): Command {
  if (url !== undefined) throw new WrongUse('judge takes no --url.');
  if (files.length === 0) throw new WrongUse('judge needs a file, or - for standard input.');
  return { verb: 'judge', json, files };
}

function readCommand({ json = false, url }: Options, files: readonly string[]): Command {
  const [file, ...more] = files;
  if (file === undefined || more.length > 0) throw new WrongUse('read needs exactly one file.');
  if (url === undefined) throw new WrongUse('read needs --url, the address the page was saved from.');
  if (!URL.canParse(url)) throw new WrongUse(`“${url}” is not an address.`);
  return { verb: 'read', json, url, file };
}
