/** FNV-1a's prime (Fowler, Noll, Vo), 32 bits. */
const PRIME = 0x01000193;
const START = 0x811c9dc5;

/** Hashes of a kind of feature begin apart, so that the word "api" and the heading "api" are two features. */
export function begin(kind: number): number {
  return Math.imul(START ^ kind, PRIME);
}

/** Goes on with one number (a UTF-16 code unit, or another hash). */
export function mix(hash: number, value: number): number {
  return Math.imul(hash ^ value, PRIME);
}

/** Hash of a text, going on from `hash`. */
export function mixText(hash: number, text: string): number {
  let next = hash;
  for (let i = 0; i < text.length; i++) next = mix(next, text.charCodeAt(i));
  return next;
}
