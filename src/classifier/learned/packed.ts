/** Numbers as text that JSON can hold, small and the same on every machine. */

/** Bytes as base64. */
export function toBase64(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text);
}

/** The bytes of a base64 text. */
export function fromBase64(text: string): Uint8Array {
  return Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
}

/** Rising whole numbers as base64: the step to each from the one before, seven bits a byte, the eighth says "more". */
export function packRising(numbers: ArrayLike<number>): string {
  const bytes: number[] = [];
  let before = 0;
  for (let i = 0; i < numbers.length; i++) {
    let step = (numbers[i] ?? 0) - before;
    before += step;
    for (; step > 127; step >>>= 7) bytes.push((step & 127) | 128);
    bytes.push(step);
  }
  return toBase64(Uint8Array.from(bytes));
}

/** The numbers that `packRising` packed. */
export function unpackRising(text: string): Int32Array {
  const numbers: number[] = [];
  let before = 0;
  let step = 0;
  let shift = 0;
  for (const byte of fromBase64(text)) {
    step |= (byte & 127) << shift;
    shift += 7;
    if (byte > 127) continue;
    before += step;
    numbers.push(before);
    step = 0;
    shift = 0;
  }
  return Int32Array.from(numbers);
}

/** Numbers as steps of a byte each (−127 to 127), and what one step is worth. */
export interface Steps {
  readonly step: number;
  readonly bytes: string;
}

const MOST_STEPS = 127;

/** Numbers to the nearest of 255 steps. */
export function packSteps(numbers: ArrayLike<number>): Steps {
  let top = 0;
  for (let i = 0; i < numbers.length; i++) top = Math.max(top, Math.abs(numbers[i] ?? 0));
  const step = top / MOST_STEPS || 1;
  const bytes = Int8Array.from({ length: numbers.length }, (_, i) => Math.round((numbers[i] ?? 0) / step));
  return { step, bytes: toBase64(new Uint8Array(bytes.buffer)) };
}

/** The numbers that `packSteps` packed. */
export function unpackSteps({ step, bytes }: Steps): Float32Array {
  return Float32Array.from(Int8Array.from(fromBase64(bytes)), (value) => value * step);
}

/** Weights of classes as half a byte each, two by two, and the largest weight of each class. */
export interface Levels {
  readonly tops: readonly number[];
  readonly levels: string;
}

/** Levels to either side of zero; zero is level 8, so that half a byte holds them all. */
const MOST_LEVELS = 7;
const ZERO = 8;
const HALF = 16;

/**
 * Weights (`weights[column * classes + class]`) to half a byte each: the level is the root of a weight's share of its
 * class's largest, so that the many small ones are told apart. Such levels cost a thousandth of the lines.
 */
export function packWeights(weights: ArrayLike<number>, classes: number): Levels {
  const tops = Array.from({ length: classes }, () => 0);
  for (let i = 0; i < weights.length; i++) {
    tops[i % classes] = Math.max(tops[i % classes] ?? 0, Math.abs(weights[i] ?? 0));
  }
  const halves = Uint8Array.from({ length: weights.length + (weights.length % 2) }, (_, i) => {
    const share = (weights[i] ?? 0) / (tops[i % classes] || 1);
    return ZERO + Math.round(Math.sign(share) * Math.sqrt(Math.abs(share)) * MOST_LEVELS);
  });
  const bytes = Uint8Array.from({ length: halves.length / 2 }, (_, i) => {
    return (halves[2 * i] ?? 0) * HALF + (halves[2 * i + 1] ?? 0);
  });
  return { tops: tops.map((top) => Number(top.toPrecision(6))), levels: toBase64(bytes) };
}

/** Packed weights as they stay in memory, small enough to lie near: a level each, and what it is worth by class. */
export interface Weights {
  readonly levels: Uint8Array;
  readonly worth: Float32Array;
}

/** The weights that `packWeights` packed; where their number was odd, a zero follows. */
export function weightsOf({ tops, levels }: Levels): Weights {
  const bytes = fromBase64(levels);
  const worth = Float32Array.from({ length: tops.length * HALF }, (_, i) => {
    const share = ((i % HALF) - ZERO) / MOST_LEVELS;
    return (tops[Math.floor(i / HALF)] ?? 0) * share * Math.abs(share);
  });
  const halves = Uint8Array.from({ length: bytes.length * 2 }, (_, i) => {
    const byte = bytes[i >> 1] ?? 0;
    return i % 2 === 0 ? byte >> 4 : byte & (HALF - 1);
  });
  return { levels: halves, worth };
}

/** One of the weights, by its place and its class. */
export function weightOf({ levels, worth }: Weights, at: number, k: number): number {
  return worth[k * HALF + (levels[at] ?? ZERO)] ?? 0;
}

/** All of the weights that `packWeights` packed, as numbers: where few are looked up, they need not lie near. */
export function unpackWeights(packed: Levels): Float32Array {
  const weights = weightsOf(packed);
  const classes = packed.tops.length;
  return Float32Array.from(weights.levels, (_, at) => weightOf(weights, at, at % classes));
}
