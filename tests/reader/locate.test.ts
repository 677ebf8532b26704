// @vitest-environment jsdom
import { expect, test } from 'vitest';
import type { Posting } from '../../src/domain/posting.ts';
import { blocksOf } from '../../src/reader/blocks.ts';
import { locate } from '../../src/reader/locate.ts';

function posting(): Posting {
  const unknown = {
    title: null,
    company: null,
    place: null,
    pay: null,
    date: null,
    language: null,
    board: null,
  };
  return { identity: 'x', url: 'x', how: 'article', ...unknown, blocks: blocksOf([document.body]) };
}

function found(block: number, from: number, to: number, read = posting()): string | null {
  return locate(document, read, { block, from, to })?.toString().replace(/\s+/g, ' ') ?? null;
}

test('A quote is found though the page splits it over several nodes and lines.', () => {
  document.body.innerHTML = '<p>We  <b>train</b>\n ranking <i>mod<u>els</u></i> at night.</p>';
  expect(found(0, 3, 23)).toBe('train ranking models');
});

test('A quote that stands twice is found in its own list.', () => {
  document.body.innerHTML =
    '<h3>Must</h3><ul><li>Python</li></ul><h3>May</h3><ul><li id="second">Python</li></ul>';
  const range = locate(document, posting(), { block: 3, from: 0, to: 6 });
  expect(range?.startContainer.parentElement?.id).toBe('second');
});

test('A quote is not looked for in scripts.', () => {
  document.body.innerHTML = '<script>"Sail far"</script><p>Sail far</p>';
  expect(
    locate(document, posting(), { block: 0, from: 0, to: 8 })?.startContainer.parentElement?.tagName,
  ).toBe('P');
});

test('A quote that the page no longer shows has no place.', () => {
  document.body.innerHTML = '<p>We sail.</p>';
  const before = posting();
  document.body.innerHTML = '<p>We row.</p>';
  expect(found(0, 0, 8, before)).toBeNull();
  expect(found(9, 0, 8, before)).toBeNull();
});
