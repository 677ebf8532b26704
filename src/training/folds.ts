/** A text's 32-bit FNV-1a hash, the same on every machine. */
export function textHash(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

/**
 * The fold (0 to `count` − 1) of each posting: all postings of one company share a fold, so that no model is
 * measured on a company it has seen; a posting without a company goes by its id. Companies are dealt in the order
 * of their hash to the fold that has the fewest postings.
 */
export function foldsOf(
  postings: readonly { readonly id: string; readonly company: string }[],
  count: number,
): number[] {
  const keys = postings.map(({ id, company }) => company.trim().toLowerCase() || id);
  const sizes = new Map<string, number>();
  for (const key of keys) sizes.set(key, (sizes.get(key) ?? 0) + 1);
  const order = [...sizes.keys()].sort((a, b) => textHash(a) - textHash(b) || (a < b ? -1 : 1));
  const filled = new Array<number>(count).fill(0);
  const foldOf = new Map<string, number>();
  for (const key of order) {
    const fold = filled.indexOf(Math.min(...filled));
    filled[fold] = (filled[fold] ?? 0) + (sizes.get(key) ?? 0);
    foldOf.set(key, fold);
  }
  return keys.map((key) => foldOf.get(key) ?? 0);
}

/** Folds of all cross-validation. */
export const FOLDS = 5;
