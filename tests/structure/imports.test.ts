import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Import, importsOf, type Source, sourcesUnder } from './sources.ts';

const SOURCES = sourcesUnder('src');

/** What each room may import of ours (itself always), and which packages. */
const ROOMS: Readonly<Record<string, { readonly rooms: readonly string[]; readonly packages: RegExp }>> = {
  domain: { rooms: [], packages: /^zod\/mini$/ },
  boards: { rooms: ['domain'], packages: /^$/ },
  signals: { rooms: ['domain'], packages: /^$/ },
  reader: { rooms: ['domain', 'boards'], packages: /^(zod\/mini|@mozilla\/readability)$/ },
  classifier: { rooms: ['domain', 'signals'], packages: /^zod\/mini$/ },
  training: {
    rooms: ['domain', 'boards', 'signals', 'reader', 'classifier'],
    packages: /^(zod\/mini|node:.+)$/,
  },
  tools: {
    rooms: ['domain', 'boards', 'signals', 'reader', 'classifier'],
    packages: /^(zod\/mini|node:.+|vite|jsdom|playwright-core|@mozilla\/readability)$/,
  },
  browser: { rooms: ['domain'], packages: /^(zod\/mini|webextension-polyfill|idb)$/ },
  view: { rooms: ['domain'], packages: /^(preact(\/.+)?|lucide)$/ },
  entries: {
    rooms: ['domain', 'boards', 'signals', 'reader', 'classifier', 'browser', 'view'],
    packages: /^(zod\/mini|preact(\/.+)?)$/,
  },
};

const COMMAND_LINE = /^src\/entries\/cli\//;
const COMMAND_LINE_PACKAGES = /^(zod\/mini|node:.+|jsdom)$/;
const TEXTS = 'src/browser/texts.ts';

function roomOf(path: string): string {
  return path.split('/')[1] ?? '';
}

/** The entry that a file of entries belongs to: `content` for `content.iife.ts` and for all in `content/`. */
function entryOf(path: string): string {
  return path.split('/')[2]?.split('.')[0] ?? '';
}

/** What popup and panel share, beside the entries: it starts nothing itself. */
const SURFACE = 'surface';
const SHARE_IT = [SURFACE, 'popup', 'panel'];

function mayImport(source: Source, { from }: Import): boolean {
  const room = ROOMS[roomOf(source.path)];
  if (room === undefined) return false;
  if (!from.startsWith('.')) {
    const packages = COMMAND_LINE.test(source.path) ? COMMAND_LINE_PACKAGES : room.packages;
    return packages.test(from);
  }
  const target = posix.join(posix.dirname(source.path), from);
  if (!target.startsWith('src/')) return target.startsWith('public/_locales/');
  // With ?script comes the address of a built script, none of its code.
  if (target.endsWith('?script&iife')) return roomOf(source.path) === 'entries';
  if (source.path.startsWith('src/entries/') && target.startsWith('src/entries/'))
    return entryOf(target) === SURFACE
      ? SHARE_IT.includes(entryOf(source.path))
      : entryOf(source.path) === entryOf(target);
  if (roomOf(source.path) === 'view' && target === TEXTS) return true;
  return roomOf(source.path) === roomOf(target) || room.rooms.includes(roomOf(target));
}

function refused(sources: readonly Source[], wrong: (source: Source, what: Import) => boolean): string[] {
  return sources.flatMap((source) =>
    importsOf(source)
      .filter((what) => wrong(source, what))
      .map((what) => `${source.path} imports ${what.from}`),
  );
}

describe('imports', () => {
  it('follow the table of rooms', () => {
    expect(SOURCES.length).toBeGreaterThan(0);
    expect(refused(SOURCES, (source, what) => !mayImport(source, what))).toEqual([]);
  });

  it('of boards and signals bring in nothing but types of the domain', () => {
    const data = SOURCES.filter(({ path }) => /^src\/(boards|signals)\//.test(path));
    const wrong = refused(data, ({ path }, { from, types }) => {
      return !types && roomOf(posix.join(posix.dirname(path), from)) !== roomOf(path);
    });
    expect(wrong).toEqual([]);
  });

  it('carry the extension of the file', () => {
    const wrong = refused(SOURCES, (_, { from }) => from.startsWith('.') && !/\.\w+(\?.*)?$/.test(from));
    expect(wrong).toEqual([]);
  });

  it('are found in every form, and a forbidden one is refused', () => {
    const source = (path: string, text: string): Source => ({ path, text });
    const inView = source(
      'src/view/x.ts',
      [
        "import type { Page } from '../reader/read.ts';",
        "export * from '../classifier/index.ts';",
        "import {\n  a,\n} from 'webextension-polyfill';",
        "const b = await import('../browser/stores.ts');",
        "import '../entries/worker.ts';",
        "import { text } from '../browser/texts.ts';",
        "// import { no } from '../reader/no.ts';",
      ].join('\n'),
    );
    expect(refused([inView], (from, what) => !mayImport(from, what))).toHaveLength(5);
    const inPopup = source('src/entries/popup/main.tsx', "import { a } from '../worker/a.ts';");
    expect(refused([inPopup], (from, what) => !mayImport(from, what))).toHaveLength(1);
    const between = source('src/entries/panel/main.tsx', "import { a } from '../surface/a.ts';");
    expect(refused([between], (from, what) => !mayImport(from, what))).toEqual([]);
    const inWorker = source('src/entries/worker.ts', "import { a } from './surface/a.ts';");
    expect(refused([inWorker], (from, what) => !mayImport(from, what))).toHaveLength(1);
    const inSurface = source('src/entries/surface/a.ts', "import { a } from '../popup/a.ts';");
    expect(refused([inSurface], (from, what) => !mayImport(from, what))).toHaveLength(1);
    const inContent = source('src/entries/content.iife.ts', "import { a } from './content/a.ts';");
    expect(refused([inContent], (from, what) => !mayImport(from, what))).toEqual([]);
  });
});
