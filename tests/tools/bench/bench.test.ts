import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { cardCosts, cardSummary } from '../../../src/tools/bench/cards.ts';
import { pagesOf } from '../../../src/tools/bench/pages.ts';
import { cost, median, summary } from '../../../src/tools/bench/reading.ts';

it('finds the pages that name their address, in a folder and below it', () => {
  expect(pagesOf('tests/boards/fixtures').length).toBeGreaterThan(100);
  expect(pagesOf('tests/boards/no-such-folder')).toEqual([]);
});

it('times both readers on a page of one’s own', () => {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  writeFileSync(
    join(folder, 'a.html'),
    `<!-- https://a.example/1 --><main><p>${'Weld ships. '.repeat(99)}</p></main>`,
  );
  writeFileSync(join(folder, 'b.html'), '<p>no address</p>');
  const [page, ...others] = pagesOf(folder);
  if (page === undefined) throw new Error('The page was not found.');
  const { ours, theirs } = cost(page);
  rmSync(folder, { recursive: true });
  expect(others).toEqual([]);
  expect(Math.min(ours, theirs)).toBeGreaterThan(0);
});

it('tells median, worst and how many cost more than twice as much', () => {
  const of = (file: string, ours: number) => ({ file, ours, theirs: 2 });
  const words = summary([of('a', 1), of('b', 2), of('c', 5)]);
  expect(words).toContain('median ratio 1.00, over 2: 1');
  expect(words).toContain('worst 2.50: c (5.0 ms against 2.0 ms)');
  expect(median([3, 1, 2])).toBe(2);
});

it('times each of 500 cards, and tells the first apart from the longest after it', () => {
  const costs = cardCosts();
  expect(costs).toHaveLength(500);
  expect(Math.min(...costs)).toBeGreaterThan(0);
  expect(cardSummary([9, 1, 2])).toBe(
    'Judging 3 cards of a list, one a task: 12.0 ms in all; median 2.0 ms, the first 9.0 ms, the longest after it 2.0 ms',
  );
});
