/** Features are told apart by 22 bits of their hash: of ten thousand kept ones one in 400 others looks like one. */
const BITS = 22;
const MASK = (1 << BITS) - 1;

/** The key of a feature: its hash, folded to 22 bits. */
export function keyOf(hash: number): number {
  return (hash ^ (hash >>> 16)) & MASK;
}

/** Where each key stands: an open table, at most a third full, so that a key that is not there is soon known. */
export interface Keys {
  /** In their order: a key's place is its column. */
  readonly keys: Int32Array;
  /** One more than the column of the key that stands there, 0 where none does; their number is a power of two. */
  readonly slots: Uint16Array | Int32Array;
}

/** Spreads keys over slots (Knuth's multiplicative hashing: 2^32 over the golden ratio). */
const SPREAD = 0x9e3779b1;

function slotOf(key: number, slots: Keys['slots']): number {
  return Math.imul(key, SPREAD) & (slots.length - 1);
}

/** Builds the table; column numbers follow the order of `keys`. */
export function tableOf(keys: ArrayLike<number>): Keys {
  const count = 2 ** Math.ceil(Math.log2(3 * keys.length + 1));
  const slots = keys.length < 2 ** 16 ? new Uint16Array(count) : new Int32Array(count);
  for (let column = 0; column < keys.length; column++) {
    let slot = slotOf(keys[column] ?? 0, slots);
    while (slots[slot] !== 0) slot = (slot + 1) & (count - 1);
    slots[slot] = column + 1;
  }
  return { keys: Int32Array.from(keys), slots };
}

/** The column of a hash's key, −1 where it is none that was kept. */
export function columnOf({ keys, slots }: Keys, hash: number): number {
  const key = keyOf(hash);
  let slot = slotOf(key, slots);
  for (;;) {
    const column = (slots[slot] ?? 0) - 1;
    if (column < 0 || keys[column] === key) return column;
    slot = (slot + 1) & (slots.length - 1);
  }
}
