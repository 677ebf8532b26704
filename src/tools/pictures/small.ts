import { decoded, type Image, indexed } from './png.ts';

/** As many colours as keep text and strokes what they were to the eye, also enlarged. */
const COLOURS = 64;

/** The same picture in its 64 most frequent colours, each other one by the nearest of them: a quarter of the bytes. */
export function small(png: Buffer): Buffer {
  const image = decoded(png);
  const colours = coloursOf(image);
  const palette = mostFrequent(colours);
  const places = new Map(palette.map((colour, at) => [colour, at]));
  const pixels = Uint8Array.from(colours, (colour) => {
    const place = places.get(colour) ?? nearest(palette, colour);
    places.set(colour, place);
    return place;
  });
  return indexed(image, palette, pixels);
}

function coloursOf({ pixels, width, height }: Image): number[] {
  return Array.from({ length: width * height }, (_, at) => {
    const [red = 0, green = 0, blue = 0] = pixels.subarray(at * 3, at * 3 + 3);
    return (red << 16) | (green << 8) | blue;
  });
}

function mostFrequent(colours: readonly number[]): number[] {
  const counts = new Map<number, number>();
  for (const colour of colours) counts.set(colour, (counts.get(colour) ?? 0) + 1);
  return [...counts]
    .sort(([one, a], [other, b]) => b - a || one - other)
    .slice(0, COLOURS)
    .map(([colour]) => colour);
}

function nearest(palette: readonly number[], colour: number): number {
  const distances = palette.map((other) => distance(other, colour));
  return distances.indexOf(Math.min(...distances));
}

/** Squared distance of two colours, 0 to 3 · 255². */
function distance(one: number, other: number): number {
  return [16, 8, 0].reduce((sum, shift) => sum + (((one >> shift) & 255) - ((other >> shift) & 255)) ** 2, 0);
}
