/** Features are told apart by 22 bits of their hash: of ten thousand kept ones one in 400 others looks like one. */
const BITS = 22;
const MASK = (1 << BITS) - 1;

/** The key of a feature: its hash, folded to 22 bits. */
export function keyOf(hash: number): number {
  return (hash ^ (hash >>> 16)) & MASK;
}

/** Where each key stands: an open table, at most a third full, so that a key that is not there is soon known. */
export interface Keys {
  readonly slots: Int32Array;
  readonly columns: Int32Array;
}

/** Spreads keys over slots (Knuth's multiplicative hashing: 2^32 over the golden ratio). */
const SPREAD = 0x9e3779b1;

function slotOf(key: number, count: number): number {
  return (Math.imul(key, SPREAD) >>> 0) & (count - 1);
}

/** Builds the table; column numbers follow the order of `keys`. */
export function tableOf(keys: ArrayLike<number>): Keys {
  const count = 2 ** Math.ceil(Math.log2(3 * keys.length + 1));
  const slots = new Int32Array(count).fill(-1);
  const columns = new Int32Array(count);
  for (let column = 0; column < keys.length; column++) {
    const key = keys[column] ?? 0;
    let slot = slotOf(key, count);
    while (slots[slot] !== -1) slot = (slot + 1) & (count - 1);
    slots[slot] = key;
    columns[slot] = column;
  }
  return { slots, columns };
}

/** The column of a hash's key, −1 where it is none that was kept. */
export function columnOf({ slots, columns }: Keys, hash: number): number {
  const key = keyOf(hash);
  let slot = slotOf(key, slots.length);
  for (;;) {
    const there = slots[slot];
    if (there === key) return columns[slot] ?? -1;
    if (there === -1 || there === undefined) return -1;
    slot = (slot + 1) & (slots.length - 1);
  }
}
