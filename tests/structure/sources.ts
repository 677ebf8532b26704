import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** One file of the project: its path from the top, with `/`, and its text. */
export interface Source {
  readonly path: string;
  readonly text: string;
}

/** One import of a source. `types` is true where only types come in. */
export interface Import {
  readonly from: string;
  readonly types: boolean;
}

/** All TypeScript files under a folder. */
export function sourcesUnder(folder: string): Source[] {
  return filesUnder(folder)
    .filter((path) => /\.tsx?$/.test(path))
    .map((path) => ({ path, text: readFileSync(path, 'utf8') }));
}

/** Paths of all files under a folder, sorted. */
export function filesUnder(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).replaceAll('\\', '/'))
    .sort();
}

/** The text without comments, its strings kept. */
export function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$|\s\/\/\s.*$/gm, '');
}

/** The text without comments and without what its strings and patterns say. */
export function codeOnly(text: string): string {
  return withoutComments(text).replace(
    /'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\.)*`|\/(?![*/\s])(?:[^/\\\n]|\\.)+\//g,
    "''",
  );
}

const STATIC = /\b(import|export)\s+(type\s+)?(?:[\w$*{][^'"();]*?\sfrom\s+)?['"]([^'"]+)['"]/g;
const DYNAMIC = /\bimport\(\s*['"`]([^'"`]+)['"`]/g;

/** What a file imports or re-exports: static, dynamic, and types. */
export function importsOf({ text }: Source): Import[] {
  const code = withoutComments(text);
  return [
    ...[...code.matchAll(STATIC)].map((match) => ({ from: match[3] ?? '', types: match[2] !== undefined })),
    ...[...code.matchAll(DYNAMIC)].map((match) => ({ from: match[1] ?? '', types: false })),
  ];
}
