import { expect, test } from 'vitest';
import { decidingOf } from '../../src/classifier/deciding.ts';
import { lineOf } from './lines.ts';

test('lines of the role decide, strongest first, duties before requirements', () => {
  const lines = [
    lineOf('required', 'wiring', 'LLMs', 0.9),
    lineOf('duty', 'software', 'Write Go', 0.9),
    lineOf('duty', 'wiring', 'Ship chat', 0.6),
    lineOf('duty', 'wiring', 'Ship agents', 0.9),
    lineOf('rest', 'nothing', 'We love LLMs'),
  ];
  expect(decidingOf(lines, 'ai-engineer', null)).toEqual([3, 2, 0]);
  expect(decidingOf(lines, 'neither', 'software')).toEqual([1]);
});

test('a hybrid shows both sides in turn', () => {
  const lines = [
    lineOf('duty', 'wiring', 'Ship chat', 0.9),
    lineOf('duty', 'wiring', 'Ship agents', 0.8),
    lineOf('duty', 'building', 'Train rankers', 0.7),
  ];
  expect(decidingOf(lines, 'hybrid', null)).toEqual([0, 2, 1]);
});

test('where nothing can be told the nearest lines stand', () => {
  expect(decidingOf([lineOf('required', 'wiring', 'LLMs')], 'unclear', null)).toEqual([0]);
});
