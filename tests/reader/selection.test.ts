// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { selectionBlocks } from '../../src/reader/selection.ts';

test('What the person selected is read as blocks, bullets and all.', () => {
  document.body.innerHTML = '<div id="a"><p>Sail.</p><ul><li>Far</li></ul></div><p>Not this.</p>';
  document.getSelection()?.selectAllChildren(document.querySelector('#a') ?? document.body);
  expect(selectionBlocks(document)?.map(({ text, bullet }) => [text, bullet])).toEqual([
    ['Sail.', false],
    ['Far', true],
  ]);
});

test('Without a selection there is nothing to read.', () => {
  document.getSelection()?.removeAllRanges();
  expect(selectionBlocks(document)).toBeNull();
});
