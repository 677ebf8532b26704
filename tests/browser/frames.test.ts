import { expect, test } from 'vitest';
import { winner } from '../../src/browser/frames.ts';
import type { FrameRead, TabState } from '../../src/domain/tab.ts';
import { aPosting } from './samples.ts';

const read = (frame: number, how: 'board' | 'article' | null, lines = 1): FrameRead => ({
  frame,
  url: `https://jobs.example/${frame}`,
  board: null,
  kind: how ? 'posting' : 'none',
  health: how ? 'fine' : 'nothing',
  posting: how && { ...aPosting(), how, blocks: aPosting().blocks.slice(0, lines) },
  verdict: null,
  frames: [],
  listed: [],
});

const speaks = (...frames: FrameRead[]) =>
  winner({ url: 'https://jobs.example', frames, filter: null, failure: null } satisfies TabState)?.frame;

test('a tab in which nothing was read has no frame that speaks', () => {
  expect(winner(null)).toBeNull();
  expect(speaks()).toBeUndefined();
});

test("a board's frame speaks before the article of the page around it", () => {
  expect(speaks(read(0, 'article'), read(4, 'board'))).toBe(4);
});

test('a frame with a posting speaks before a page without one', () => {
  expect(speaks(read(0, null), read(4, 'article'))).toBe(4);
});

test('the page speaks before its frames where both have a posting alike', () => {
  expect(speaks(read(4, 'board'), read(0, 'board'))).toBe(0);
});

test('a posting with lines speaks before one that has only a title', () => {
  expect(speaks(read(0, 'board', 0), read(4, 'article'))).toBe(4);
});

test('the page speaks where no frame has a posting', () => {
  expect(speaks(read(0, null))).toBe(0);
});
