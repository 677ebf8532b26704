import { crc32, deflateSync, inflateSync } from 'node:zlib';

/** An image: `pixels` holds red, green and blue of each, row by row. */
export interface Image {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8Array;
}

const SIGNATURE = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]);
const RGB = 2;
const RGBA = 6;

/** Reads a PNG as browsers write it: eight bits a channel, not interlaced, RGB or RGBA. Throws for any other. */
export function decoded(png: Buffer): Image {
  const header = png.subarray(16, 29);
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
  const [depth, type, , , interlaced] = header.subarray(8);
  if (depth !== 8 || (type !== RGB && type !== RGBA) || interlaced !== 0)
    throw new Error('This is no PNG as browsers write it.');
  const channels = type === RGB ? 3 : 4;
  const rows = unfiltered(inflateSync(Buffer.concat(dataOf(png))), width * channels, channels);
  const pixels = rows.filter((_, at) => at % channels < 3);
  return { width, height, pixels };
}

/** Writes a PNG whose pixels are numbers of a palette of at most 256 colours (0xRRGGBB). */
export function indexed({ width, height }: Image, palette: readonly number[], pixels: Uint8Array): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3], 8);
  const colours = palette.flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255]);
  const rows = Buffer.alloc((width + 1) * height);
  for (let row = 0; row < height; row += 1)
    rows.set(pixels.subarray(row * width, (row + 1) * width), row * (width + 1) + 1);
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(colours)),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(name: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}

function dataOf(png: Buffer): Buffer[] {
  const data: Buffer[] = [];
  for (let at = SIGNATURE.length; at < png.length; at += 12 + png.readUInt32BE(at)) {
    const [name, from] = [png.toString('latin1', at + 4, at + 8), at + 8];
    if (name === 'IDAT') data.push(png.subarray(from, from + png.readUInt32BE(at)));
  }
  return data;
}

/** Undoes the five filters of PNG (its specification, 9.2), row by row. */
function unfiltered(data: Buffer, length: number, step: number): Uint8Array {
  const height = data.length / (length + 1);
  const out = new Uint8Array(length * height);
  for (let row = 0; row < height; row += 1) {
    const kind = data[row * (length + 1)] ?? 0;
    for (let at = 0; at < length; at += 1) {
      const to = row * length + at;
      const left = at < step ? 0 : (out[to - step] ?? 0);
      const up = row === 0 ? 0 : (out[to - length] ?? 0);
      const corner = at < step || row === 0 ? 0 : (out[to - length - step] ?? 0);
      out[to] = (data[row * (length + 1) + 1 + at] ?? 0) + guess(kind, left, up, corner);
    }
  }
  return out;
}

function guess(kind: number, left: number, up: number, corner: number): number {
  if (kind === 0) return 0;
  if (kind === 1) return left;
  if (kind === 2) return up;
  if (kind === 3) return (left + up) >> 1;
  const [byLeft, byUp, byCorner] = [left, up, corner].map((each) => Math.abs(left + up - corner - each));
  if ((byLeft ?? 0) <= (byUp ?? 0) && (byLeft ?? 0) <= (byCorner ?? 0)) return left;
  return (byUp ?? 0) <= (byCorner ?? 0) ? up : corner;
}
