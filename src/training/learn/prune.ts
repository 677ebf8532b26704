import type { Matrix } from '../solve/matrix.ts';
import type { Fit } from '../solve/softmax.ts';

/** How much each column moves the scores: the spread of its weights over the classes, times how much it stands. */
function importance({ weights, classes }: Fit, masses: Float64Array): Float64Array {
  return masses.map((mass, column) => {
    const row = weights.subarray(column * classes, (column + 1) * classes);
    const mean = row.reduce((sum, weight) => sum + weight, 0) / classes;
    return mass * row.reduce((sum, weight) => sum + (weight - mean) ** 2, 0);
  });
}

function massesOf({ width, columns, values }: Matrix): Float64Array {
  const masses = new Float64Array(width);
  columns.forEach((column, i) => {
    masses[column] = (masses[column] ?? 0) + (values[i] ?? 0) ** 2;
  });
  return masses;
}

/** The `count` columns that move the scores of `fit` most over the rows, strongest first. */
export function strongest(fit: Fit, rows: Matrix, count: number): number[] {
  const scores = importance(fit, massesOf(rows));
  const order = Array.from(scores.keys()).sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b);
  return order.slice(0, count);
}
