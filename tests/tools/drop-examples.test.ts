import { readdirSync, readFileSync } from 'node:fs';
import { build } from 'vite';
import { expect, test } from 'vitest';
import { SIGNALS } from '../../src/signals/index.ts';
import { dropExamples, withoutExamples } from '../../src/tools/drop-examples.ts';

test('example sentences go, all else stays', () => {
  const code = `{ term: 'x', weight: 2, like: "It's x.", not: 'No \\'x\\'.', near: ['y'] }, { term: 'not', weight: 1 }`;
  expect(withoutExamples(code)).toBe(`{ term: 'x', weight: 2, near: ['y'] }, { term: 'not', weight: 1 }`);
});

test('no file of signals keeps an example', () => {
  for (const file of readdirSync('src/signals'))
    expect(withoutExamples(readFileSync(`src/signals/${file}`, 'utf8')), file).not.toMatch(
      /\b(like|not): ?['"]/,
    );
});

test('what is built has every term and no example sentence', async () => {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [dropExamples()],
    build: { write: false, minify: false, lib: { entry: 'src/signals/index.ts', formats: ['es'] } },
  });
  const output = JSON.stringify(Array.isArray(built) ? built.map(({ output }) => output) : built);
  const signals = SIGNALS.flatMap(({ signals }) => signals);
  const terms = output.match(/term: ?(?:'|\\"|`)/g) ?? [];
  expect(terms.length).toBeGreaterThanOrEqual(signals.length);
  expect(signals.filter(({ like, not }) => output.includes(like) || output.includes(not))).toEqual([]);
});
