/** Gives the value at `point` and writes the gradient there into `gradient`. */
export type Objective = (point: Float64Array, gradient: Float64Array) => number;

/** Pairs of step and change of gradient that are remembered; 7 is the middle of what Nocedal and Wright advise. */
const MEMORY = 7;
/** A step must win this share of what the slope promises (Armijo; the usual value). */
const SUFFICIENT = 1e-4;
/** Times that a step is halved before the search is given up. */
const HALVINGS = 20;
/** Stop once a round wins less than this share of the value. */
const ENOUGH = 1e-6;

interface Pair {
  readonly step: Float64Array;
  readonly change: Float64Array;
  readonly scale: number;
}

/** A point with its value and gradient. */
interface Place {
  readonly point: Float64Array;
  readonly gradient: Float64Array;
  readonly value: number;
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i] ?? 0) * (b[i] ?? 0);
  return sum;
}

/** `a` plus `factor` times `b`, into `a`. */
function addTo(a: Float64Array, factor: number, b: Float64Array): Float64Array {
  for (let i = 0; i < a.length; i++) a[i] = (a[i] ?? 0) + factor * (b[i] ?? 0);
  return a;
}

/** Stretches `way` by the guessed inverse curvature, sized by what the last step showed. */
function stretch(way: Float64Array, guess: Float64Array, last: Pair | undefined): void {
  let curve = 1;
  if (last) {
    const { change } = last;
    let sum = 0;
    for (let i = 0; i < change.length; i++) sum += (change[i] ?? 0) ** 2 * (guess[i] ?? 0);
    curve = 1 / (last.scale * sum);
  }
  for (let i = 0; i < way.length; i++) way[i] = (way[i] ?? 0) * (guess[i] ?? 0) * curve;
}

/** The direction to go: minus the gradient, bent by what the last steps taught (the two-loop recursion). */
function direction(gradient: Float64Array, pairs: readonly Pair[], guess: Float64Array): Float64Array {
  const way = gradient.map((value) => -value);
  const factors: number[] = [];
  for (const pair of pairs.toReversed()) {
    const factor = pair.scale * dot(pair.step, way);
    factors.push(factor);
    addTo(way, -factor, pair.change);
  }
  stretch(way, guess, pairs.at(-1));
  for (const pair of pairs) {
    const factor = factors.pop() ?? 0;
    addTo(way, factor - pair.scale * dot(pair.change, way), pair.step);
  }
  return way;
}

/** The first place along the way that wins enough, null where none does. */
function search(objective: Objective, from: Place, way: Float64Array): Place | null {
  const slope = dot(from.gradient, way);
  let length = 1;
  for (let tries = 0; slope < 0 && tries < HALVINGS; tries++) {
    const point = addTo(from.point.slice(), length, way);
    const gradient = new Float64Array(point.length);
    const value = objective(point, gradient);
    if (value <= from.value + SUFFICIENT * length * slope) return { point, gradient, value };
    length /= 2;
  }
  return null;
}

/**
 * The point at which a smooth convex objective is smallest, from zero, by at most `rounds` rounds of L-BFGS with
 * backtracking (Nocedal and Wright, Numerical Optimization, algorithms 7.4 and 7.5). `guess` is the inverse of the
 * curvature along each axis, as well as it is known. Same objective, same bits.
 */
export function minimise(objective: Objective, guess: Float64Array, rounds: number): Float64Array {
  const point = new Float64Array(guess.length);
  const gradient = new Float64Array(guess.length);
  let here: Place = { point, gradient, value: objective(point, gradient) };
  const pairs: Pair[] = [];
  for (let round = 0; round < rounds; round++) {
    const next = search(objective, here, direction(here.gradient, pairs, guess));
    if (!next) break;
    const step = addTo(next.point.slice(), -1, here.point);
    const change = addTo(next.gradient.slice(), -1, here.gradient);
    const curve = dot(step, change);
    if (curve > 0) pairs.push({ step, change, scale: 1 / curve });
    if (pairs.length > MEMORY) pairs.shift();
    const won = here.value - next.value;
    here = next;
    if (won < ENOUGH * here.value) break;
  }
  return here.point;
}
