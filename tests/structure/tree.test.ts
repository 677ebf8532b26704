import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesUnder } from './sources.ts';

const TOP = [
  '.biome.json',
  '.ci',
  '.gitignore',
  '.npmrc',
  'CHANGELOG.md',
  'LICENSE',
  'README.md',
  'manifest.json',
  'package-lock.json',
  'package.json',
  'public',
  'src',
  'tests',
  'tsconfig.json',
  'vite.config.ts',
];

const ROOMS = [
  'boards',
  'browser',
  'classifier',
  'domain',
  'entries',
  'reader',
  'signals',
  'tools',
  'training',
  'view',
];

/** Folders of tests that follow no room: they look at the whole. */
const WHOLE = ['build', 'end-to-end', 'pictures', 'structure'];

describe('the tree', () => {
  it('holds at its top what it says, and nothing else', () => {
    const ignored = readFileSync('.gitignore', 'utf8').split(/[/\n]+/);
    const top = readdirSync('.').filter((name) => name !== '.git' && !ignored.includes(name));
    expect(top.sort()).toEqual(TOP);
  });

  it('has one version, of the package and of the extension', () => {
    const versions = ['package.json', 'manifest.json'].map((file): unknown => {
      return Reflect.get(JSON.parse(readFileSync(file, 'utf8')), 'version');
    });
    expect(new Set(versions).size).toBe(1);
  });

  it('holds the rooms, and nothing beside them', () => {
    expect(readdirSync('src').sort()).toEqual(ROOMS);
  });

  it('has its tests in folders that mirror the rooms', () => {
    const folders = new Set(
      filesUnder('tests')
        .filter((path) => /\.test\.tsx?$/.test(path))
        .map((path) => dirname(path).replace(/^tests\/?/, '')),
    );
    const astray = [...folders].filter((folder) => {
      return !WHOLE.includes(folder.split('/')[0] ?? '') && !existsSync(`src/${folder}`);
    });
    expect(astray).toEqual([]);
  });
});
