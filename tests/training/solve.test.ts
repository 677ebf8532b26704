import { expect, test } from 'vitest';
import { minimise } from '../../src/training/solve/lbfgs.ts';
import { matrixOf, onlyColumns } from '../../src/training/solve/matrix.ts';
import { fitSoftmax, predict } from '../../src/training/solve/softmax.ts';

test('the lowest point of a bowl is found', () => {
  const centre = [3, -2];
  const bowl = (point: Float64Array, gradient: Float64Array): number => {
    let value = 0;
    point.forEach((x, i) => {
      const away = x - (centre[i] ?? 0);
      gradient[i] = 2 * (i + 1) * away;
      value += (i + 1) * away * away;
    });
    return value + 1;
  };
  const [x = 0, y = 0] = minimise(bowl, Float64Array.from([1, 1]), 50);
  expect(x).toBeCloseTo(3, 3);
  expect(y).toBeCloseTo(-2, 3);
});

const rows = [
  { columns: [0], values: [1] },
  { columns: [0, 2], values: [1, 1] },
  { columns: [1], values: [1] },
  { columns: [1, 2], values: [1, 1] },
];
const data = matrixOf(rows, 3);

test('what tells two classes apart is learned, what does not gets no weight', () => {
  const fit = fitSoftmax(data, Int32Array.from([0, 0, 1, 1]), 2, { l2: 0.01, rounds: 50 });
  const chances = predict(fit, data);
  expect(chances[0]).toBeGreaterThan(0.9);
  expect(chances[5]).toBeGreaterThan(0.9);
  expect(Math.abs(fit.weights[4] ?? 1)).toBeLessThan(1e-3);
});

test('without anything to learn from, the shares of the classes are said', () => {
  const empty = matrixOf(
    Array.from({ length: 4 }, () => ({ columns: [], values: [] })),
    0,
  );
  const fit = fitSoftmax(empty, Int32Array.from([0, 1, 1, 1]), 2, { l2: 0.01, rounds: 50 });
  expect(predict(fit, empty)[1]).toBeCloseTo(0.75, 3);
});

test('rows without a class are left out', () => {
  const all = fitSoftmax(data, Int32Array.from([0, -1, 1, -1]), 2, { l2: 0.01, rounds: 50 });
  const half = matrixOf(
    rows.filter((_, i) => i % 2 === 0),
    3,
  );
  const some = fitSoftmax(half, Int32Array.from([0, 1]), 2, { l2: 0.01, rounds: 50 });
  expect(all.weights).toEqual(some.weights);
});

test('a row that counts twice is learned as two rows are', () => {
  const options = { l2: 0.01, rounds: 50 };
  const counted = fitSoftmax(data, Int32Array.from([0, 0, 1, 1]), 2, { ...options, counts: [1, 2, 1, 1] });
  const twice = matrixOf([...rows, ...rows.slice(1, 2)], 3);
  const doubled = fitSoftmax(twice, Int32Array.from([0, 0, 1, 1, 0]), 2, options);
  counted.weights.forEach((weight, i) => {
    expect(weight).toBeCloseTo(doubled.weights[i] ?? Number.NaN, 3);
  });
});

test('columns that are not kept have no entries, the others keep their numbers and values', () => {
  const { starts, columns, values, width } = onlyColumns(data, (column) => column > 0);
  expect([...starts]).toEqual([0, 0, 1, 2, 4]);
  expect([...columns]).toEqual([2, 1, 1, 2]);
  expect([...values]).toEqual([1, 1, 1, 1]);
  expect(width).toBe(3);
});
