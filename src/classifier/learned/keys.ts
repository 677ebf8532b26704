/** Features are told apart by 22 bits of their hash: of ten thousand kept ones one in 400 others looks like one. */
const BITS = 22;
const MASK = (1 << BITS) - 1;

/** The key of a feature: its hash, folded to 22 bits. */
export function keyOf(hash: number): number {
  return (hash ^ (hash >>> 16)) & MASK;
}

/** Where each key stands: an open table, at most a third full, so that a key that is not there is soon known. */
export interface Keys {
  /** Slots less one: their number is a power of two. */
  readonly mask: number;
  /** Two numbers a slot: a key, −1 where the slot is free, and its column. */
  readonly slots: Int32Array;
}

/** Spreads keys over slots (Knuth's multiplicative hashing: 2^32 over the golden ratio). */
const SPREAD = 0x9e3779b1;

function slotOf(key: number, mask: number): number {
  return Math.imul(key, SPREAD) & mask;
}

/** Builds the table; column numbers follow the order of `keys`. */
export function tableOf(keys: ArrayLike<number>): Keys {
  const mask = 2 ** Math.ceil(Math.log2(3 * keys.length + 1)) - 1;
  const slots = new Int32Array(2 * (mask + 1)).fill(-1);
  for (let column = 0; column < keys.length; column++) {
    const key = keys[column] ?? 0;
    let slot = slotOf(key, mask);
    while (slots[2 * slot] !== -1) slot = (slot + 1) & mask;
    slots[2 * slot] = key;
    slots[2 * slot + 1] = column;
  }
  return { mask, slots };
}

/** The column of a hash's key, −1 where it is none that was kept. */
export function columnOf({ mask, slots }: Keys, hash: number): number {
  const key = keyOf(hash);
  let slot = slotOf(key, mask);
  for (;;) {
    const there = slots[2 * slot] ?? -1;
    if (there === key) return slots[2 * slot + 1] ?? -1;
    if (there === -1) return -1;
    slot = (slot + 1) & mask;
  }
}
