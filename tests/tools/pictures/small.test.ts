import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { indexed } from '../../../src/tools/pictures/png.ts';
import { small } from '../../../src/tools/pictures/small.ts';

const FOLDER = 'tests/pictures';

/** A PNG of two pixels in RGB whose one row is filtered as given. */
function twoPixels(row: readonly number[]): Buffer {
  const shell = indexed({ width: 2, height: 1, pixels: new Uint8Array() }, [0], new Uint8Array(2));
  const png = Buffer.from(shell);
  png[25] = 2;
  const at = png.indexOf('IDAT') - 4;
  const data = deflateSync(Buffer.from(row));
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  return Buffer.concat([
    png.subarray(0, at),
    length,
    Buffer.from('IDAT'),
    data,
    Buffer.alloc(4),
    png.subarray(-12),
  ]);
}

function paletteOf(png: Buffer): number[] {
  const at = png.indexOf('PLTE');
  return [...png.subarray(at + 4, at + 4 + png.readUInt32BE(at - 4))];
}

describe('a picture made small', () => {
  it.each([
    ['no filter', [0, 255, 0, 9, 10, 20, 30]],
    ['the pixel to the left as filter', [1, 255, 0, 9, 11, 20, 21]],
  ])('keeps its colours: %s', (_, row) => {
    expect(paletteOf(small(twoPixels(row)))).toEqual([10, 20, 30, 255, 0, 9]);
  });

  it('is refused where it is no picture of a browser', () => {
    expect(() => small(readFileSync(join(FOLDER, 'popup-mismatch-light.png')))).toThrow('no PNG as browsers');
  });
});

describe('the pictures', () => {
  it('take less than 1.5 MB together', () => {
    const sizes = readdirSync(FOLDER).map((name) => statSync(join(FOLDER, name)).size);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(1.5 * 1024 * 1024);
  });
});
