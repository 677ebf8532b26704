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

/** The same rows without the entries of columns that are not kept. */
export function onlyColumns(
  { starts, columns, values, width }: Matrix,
  keep: (column: number) => boolean,
): Matrix {
  const kept = Uint8Array.from({ length: width }, (_, column) => Number(keep(column)));
  const stays = columns.map((column) => kept[column] ?? 0);
  const begins = new Int32Array(starts.length);
  for (let row = 0; row + 1 < starts.length; row++) {
    const entries = stays.subarray(starts[row], starts[row + 1]);
    begins[row + 1] = (begins[row] ?? 0) + entries.reduce((sum, stay) => sum + stay, 0);
  }
  return {
    starts: begins,
    columns: columns.filter((_, i) => stays[i] === 1),
    values: values.filter((_, i) => stays[i] === 1),
    width,
  };
}
