/** How slowly the running means of gradients and of their squares forget, and what keeps a root from zero (the usual values). */
const FIRST = 0.9;
const SECOND = 0.999;
const LITTLE = 1e-8;

/** One step down: moves `point` against `gradient` at a rate. */
export type Step = (point: Float64Array, gradient: Float64Array, rate: number) => void;

/**
 * Adam with decay apart from the gradient (Kingma and Ba 2015; Loshchilov and Hutter 2019): each number goes by its own
 * mean gradient over the root of its mean square, and shrinks by `decay` times the rate.
 */
export function adam(size: number, decay: number): Step {
  const means = new Float64Array(size);
  const squares = new Float64Array(size);
  let steps = 0;
  return (point, gradient, rate) => {
    steps++;
    const first = 1 - FIRST ** steps;
    const second = 1 - SECOND ** steps;
    for (let i = 0; i < size; i++) {
      const slope = gradient[i] ?? 0;
      const mean = FIRST * (means[i] ?? 0) + (1 - FIRST) * slope;
      const square = SECOND * (squares[i] ?? 0) + (1 - SECOND) * slope * slope;
      means[i] = mean;
      squares[i] = square;
      const move = mean / first / (Math.sqrt(square / second) + LITTLE);
      point[i] = (point[i] ?? 0) * (1 - rate * decay) - rate * move;
    }
  };
}
