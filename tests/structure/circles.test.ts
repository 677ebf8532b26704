import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { importsOf, type Source, sourcesUnder } from './sources.ts';

/** What each file imports of ours, types too. */
function importsByFile(sources: readonly Source[]): Map<string, string[]> {
  return new Map(
    sources.map((source) => [
      source.path,
      importsOf(source).map(({ from }) => posix.join(posix.dirname(source.path), from)),
    ]),
  );
}

/**
 * Files on a circle of imports, or between two: what is left when those are taken away, again and again, that import
 * none of the others or that none of them imports.
 */
function circling(sources: readonly Source[]): string[] {
  const left = importsByFile(sources);
  let count = -1;
  while (count !== left.size) {
    count = left.size;
    const wanted = new Set([...left.values()].flat());
    for (const [path, imports] of [...left])
      if (!wanted.has(path) || !imports.some((one) => left.has(one))) left.delete(path);
  }
  return [...left.keys()];
}

describe('imports', () => {
  it('never run in a circle, types included', () => {
    const sources = sourcesUnder('src');
    expect(sources.length).toBeGreaterThan(0);
    expect(circling(sources)).toEqual([]);
  });

  it('that run in a circle are found', () => {
    const source = (path: string, ...from: string[]): Source => ({
      path,
      text: from.map((one) => `import type { A } from '${one}';`).join('\n'),
    });
    const sources = [
      source('src/a.ts', './b.ts'),
      source('src/b.ts', './c.ts'),
      source('src/c.ts', './b.ts'),
    ];
    expect(circling(sources)).toEqual(['src/b.ts', 'src/c.ts']);
  });
});
