import { expect, test } from 'vitest';
import { begin, mix, mixText } from '../../../src/classifier/learned/hash.ts';
import { columnOf, keyOf, tableOf } from '../../../src/classifier/learned/keys.ts';

const hashes = Array.from({ length: 5000 }, (_, i) => mixText(begin(1), `word${i}`));
const keys = Int32Array.from(new Set(hashes.map(keyOf))).sort();

test('each key is found in its column', () => {
  const table = tableOf(keys);
  for (const hash of hashes) expect(keys[columnOf(table, hash)]).toBe(keyOf(hash));
});

test('of features that were not kept, few look like one that was', () => {
  const table = tableOf(keys);
  const others = Array.from({ length: 5000 }, (_, i) => mixText(begin(1), `other${i}`));
  const taken = others.filter((hash) => columnOf(table, hash) >= 0);
  expect(taken.length / others.length).toBeLessThan(0.005);
});

test('a table without keys finds nothing', () => {
  expect(columnOf(tableOf([]), 7)).toBe(-1);
});

test('the order of parts and their kind make different hashes', () => {
  expect(mix(mix(begin(1), 2), 3)).not.toBe(mix(mix(begin(1), 3), 2));
  expect(mixText(begin(1), 'api')).not.toBe(mixText(begin(6), 'api'));
});
