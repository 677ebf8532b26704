import { expect, test } from 'vitest';
import { align } from '../../src/training/align.ts';

test('lines cut the same way are met one by one', () => {
  expect(align(['a', 'b', 'c'], ['a', 'b', 'c'])).toEqual([0, 1, 2]);
});

test('a line that is cut otherwise is missing, those after it are still met', () => {
  expect(align(['a', 'b and c', 'd'], ['a', 'b', 'c', 'd'])).toEqual([0, -1, 3]);
});

test('equal lines are met in turn', () => {
  expect(align(['a', 'a'], ['a', 'x', 'a'])).toEqual([0, 2]);
});
