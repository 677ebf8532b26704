import type { Pair } from '../../domain/pairing.ts';

/** Duties that the same lines stand beside: those lines are shown once. */
export interface Row {
  readonly duties: readonly Pair[];
  /** Numbers of the Reading's lines, nearest to the first of the duties first. */
  readonly lines: readonly number[];
}

/** Pairs with the same lines as one row, in the order of their first duties. */
export function rowsOf(pairs: readonly Pair[]): Row[] {
  const rows = new Map<string, Pair[]>();
  for (const pair of pairs) {
    const key = linesOf(pair)
      .sort((a, b) => a - b)
      .join();
    rows.set(key, [...(rows.get(key) ?? []), pair]);
  }
  return [...rows.values()].map((duties) => ({ duties, lines: duties[0] ? linesOf(duties[0]) : [] }));
}

const linesOf = ({ beside }: Pair): number[] => beside.map(({ line }) => line);
