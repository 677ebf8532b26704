import { describe, expect, it } from 'vitest';
import { linesOf } from '../../../src/entries/cli/lines.ts';

async function* chunksOf(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function split(text: string, size = 3): Promise<string[]> {
  const lines: string[] = [];
  for await (const line of linesOf(chunksOf(new TextEncoder().encode(text), size))) lines.push(line);
  return lines;
}

describe('lines', () => {
  it('come out whole wherever the chunks are cut, also inside a letter', async () => {
    const text = 'grün\n日本語 🙂\nlast';
    for (const size of [1, 2, 3, 5, 100])
      expect(await split(text, size)).toEqual(['grün', '日本語 🙂', 'last']);
  });

  it('lose the byte-order mark in front', async () => {
    expect(await split('\uFEFFfirst\nsecond')).toEqual(['first', 'second']);
  });

  it('end at a line feed only, as JSON may hold other separators', async () => {
    expect(await split('a\u2028b\u2029c\nd')).toEqual(['a\u2028b\u2029c', 'd']);
  });

  it('keep their number when some are blank', async () => {
    expect(await split('a\n\nb\n')).toEqual(['a', '', 'b', '']);
  });
});
