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

/** Weights as whole steps, a letter each, and what one step is worth. */
export interface Letters {
  readonly step: number;
  readonly letters: string;
}

/** The letter of zero. JSON writes it and all that are used to either side of it as they are. */
const ZERO = '?'.charCodeAt(0);
/** Most steps to either side: down to the letter '#', up to '['. */
const MOST_LETTERS = 28;

/**
 * Weights to the nearest whole step, larger ones to the largest that has a letter. Most weights are small, so that
 * letters gzip to less than half a byte; half bytes of roots, by class, took an eighth more for as large an error.
 */
export function packWeights(weights: ArrayLike<number>, step: number): Letters {
  const letters = Array.from({ length: weights.length }, (_, i) => {
    const steps = Math.round((weights[i] ?? 0) / step);
    return String.fromCharCode(ZERO + Math.max(-MOST_LETTERS, Math.min(MOST_LETTERS, steps)));
  });
  return { step, letters: letters.join('') };
}

/** Packed weights as they stay in memory, small enough to lie near: whole steps, and what one is worth. */
export interface Weights {
  readonly step: number;
  readonly steps: Int8Array;
}

/** The weights that `packWeights` packed. */
export function unpackWeights({ step, letters }: Letters): Weights {
  return { step, steps: Int8Array.from(letters, (letter) => letter.charCodeAt(0) - ZERO) };
}
