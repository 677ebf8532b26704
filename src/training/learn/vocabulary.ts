import type { Features } from '../../classifier/learned/features.ts';
import { columnOf, type Keys, keyOf, tableOf } from '../../classifier/learned/keys.ts';
import type { Matrix } from '../solve/matrix.ts';

/** Features that stand in fewer lines than this are never learned: what they say is chance. */
const LEAST_LINES = 5;

/** The keys that stand in enough lines, rising. */
export function commonKeys(lines: readonly Features[]): Int32Array {
  const counts = new Map<number, number>();
  for (const families of lines) {
    const met = new Set<number>();
    for (const hashes of families) for (const hash of hashes) met.add(keyOf(hash));
    for (const key of met) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const common = [...counts].filter(([, count]) => count >= LEAST_LINES).map(([key]) => key);
  return Int32Array.from(common).sort();
}

/** The columns of one family that are known, each as often as it stands there. */
function knownOf(hashes: readonly number[], table: Keys): number[] {
  const known: number[] = [];
  for (const hash of hashes) {
    const column = columnOf(table, hash);
    if (column >= 0) known.push(column);
  }
  return known;
}

/** Rows of lines over the columns of `keys`, scaled as the first pass scales them. */
export function rowsOf(lines: readonly Features[], keys: Int32Array): Matrix {
  const table = tableOf(keys);
  const starts = new Int32Array(lines.length + 1);
  const columns: number[] = [];
  const values: number[] = [];
  lines.forEach((families, line) => {
    for (const hashes of families) {
      const known = knownOf(hashes, table);
      const value = 1 / Math.sqrt(known.length);
      for (const column of known) {
        columns.push(column);
        values.push(value);
      }
    }
    starts[line + 1] = columns.length;
  });
  return {
    starts,
    columns: Int32Array.from(columns),
    values: Float32Array.from(values),
    width: keys.length,
  };
}
