/** Gives the value at `point` and writes the gradient there into `gradient`. */
export type Objective = (point: Float64Array, gradient: Float64Array) => number;

/** Pairs of step and change of gradient that are remembered; 7 is the middle of what Nocedal and Wright advise. */
const MEMORY = 7;
/** A step must win this share of what the slope promises (Armijo; the usual value). */
const SUFFICIENT = 1e-4;
/** Stop once a round wins less than this share of the value. */
const ENOUGH = 1e-6;

interface Pair {
  readonly step: Float64Array;
  readonly change: Float64Array;
  readonly scale: number;
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i] ?? 0) * (b[i] ?? 0);
  return sum;
}

function addTo(target: Float64Array, factor: number, other: Float64Array): void {
  for (let i = 0; i < target.length; i++) target[i] = (target[i] ?? 0) + factor * (other[i] ?? 0);
}

/** The direction to go: minus the gradient, bent by what the last steps taught (the two-loop recursion). */
function direction(gradient: Float64Array, pairs: readonly Pair[]): Float64Array {
  const way = gradient.map((value) => -value);
  const factors: number[] = [];
  for (const pair of pairs.toReversed()) {
    const factor = pair.scale * dot(pair.step, way);
    factors.push(factor);
    addTo(way, -factor, pair.change);
  }
  const last = pairs.at(-1);
  if (last) {
    const stretch = 1 / (last.scale * dot(last.change, last.change));
    for (let i = 0; i < way.length; i++) way[i] = (way[i] ?? 0) * stretch;
  }
  for (const pair of pairs) {
    const factor = factors.pop() ?? 0;
    addTo(way, factor - pair.scale * dot(pair.change, way), pair.step);
  }
  return way;
}

/**
 * The point at which a smooth convex objective is smallest, from zero, by at most `rounds` rounds of L-BFGS with
 * backtracking (Nocedal and Wright, Numerical Optimization, algorithms 7.4 and 7.5). Same objective, same bits.
 */
export function minimise(objective: Objective, size: number, rounds: number): Float64Array {
  let point = new Float64Array(size);
  let gradient = new Float64Array(size);
  let value = objective(point, gradient);
  const pairs: Pair[] = [];
  for (let round = 0; round < rounds; round++) {
    const way = direction(gradient, pairs);
    const slope = dot(gradient, way);
    if (slope >= 0) break;
    let length = round === 0 ? 1 / Math.sqrt(dot(gradient, gradient)) : 1;
    let next = point;
    let nextGradient = gradient;
    let nextValue = value;
    for (let tries = 0; tries < 20; tries++) {
      next = point.slice();
      addTo(next, length, way);
      nextGradient = new Float64Array(size);
      nextValue = objective(next, nextGradient);
      if (nextValue <= value + SUFFICIENT * length * slope) break;
      length /= 2;
    }
    if (!(nextValue < value)) break;
    const step = next.slice();
    addTo(step, -1, point);
    const change = nextGradient.slice();
    addTo(change, -1, gradient);
    const curve = dot(step, change);
    if (curve > 1e-12) pairs.push({ step, change, scale: 1 / curve });
    if (pairs.length > MEMORY) pairs.shift();
    const won = value - nextValue;
    point = next;
    gradient = nextGradient;
    value = nextValue;
    if (won < ENOUGH * Math.max(1, Math.abs(value))) break;
  }
  return point;
}
