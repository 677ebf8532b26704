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

/** Largest size of a packed weight. */
const LARGEST = 127;

/** Weights as bytes (−127 to 127) and what one step is worth. */
export function packWeights(weights: ArrayLike<number>): { step: number; bytes: string } {
  let top = 0;
  for (let i = 0; i < weights.length; i++) top = Math.max(top, Math.abs(weights[i] ?? 0));
  const step = top / LARGEST || 1;
  const bytes = Int8Array.from({ length: weights.length }, (_, i) => Math.round((weights[i] ?? 0) / step));
  return { step, bytes: toBase64(new Uint8Array(bytes.buffer)) };
}

/** Packed weights as they stay in memory, small enough to lie near: a byte each, and what each byte is worth. */
export interface Weights {
  readonly bytes: Uint8Array;
  readonly worth: Float32Array;
}

/** The weights that `packWeights` packed. */
export function weightsOf({ step, bytes }: { step: number; bytes: string }): Weights {
  const signed = Int8Array.from({ length: 256 }, (_, byte) => byte);
  return { bytes: fromBase64(bytes), worth: Float32Array.from(signed, (value) => value * step) };
}

/** One of the weights. */
export function weightOf({ bytes, worth }: Weights, at: number): number {
  return worth[bytes[at] ?? 0] ?? 0;
}

/** All of the weights that `packWeights` packed, as numbers. */
export function unpackWeights(packed: { step: number; bytes: string }): Float32Array {
  const weights = weightsOf(packed);
  return Float32Array.from(weights.bytes, (byte) => weights.worth[byte] ?? 0);
}
