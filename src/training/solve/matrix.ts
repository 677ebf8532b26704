/** Rows of sparse features, one after the other: row `r` is `columns` and `values` from `starts[r]` to `starts[r+1]`. */
export interface Matrix {
  readonly starts: Int32Array;
  readonly columns: Int32Array;
  readonly values: Float32Array;
  readonly width: number;
}

/** One row: column numbers and their values. */
export interface Row {
  readonly columns: ArrayLike<number>;
  readonly values: ArrayLike<number>;
}

/** Packs rows into one matrix that is `width` columns wide. */
export function matrixOf(rows: readonly Row[], width: number): Matrix {
  const starts = new Int32Array(rows.length + 1);
  rows.forEach((row, r) => {
    starts[r + 1] = (starts[r] ?? 0) + row.columns.length;
  });
  const total = starts[rows.length] ?? 0;
  const columns = new Int32Array(total);
  const values = new Float32Array(total);
  rows.forEach((row, r) => {
    columns.set(row.columns, starts[r]);
    values.set(row.values, starts[r]);
  });
  return { starts, columns, values, width };
}
