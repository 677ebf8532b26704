/** A line of a profile beside a duty, with the words that both say, as the line writes them. */
export interface Beside {
  /** Number of the Reading's line, from 0. */
  readonly line: number;
  readonly shared: readonly string[];
}

/** One duty of a posting, with the shipped lines of a profile that speak of the same kind of work, nearest first. */
export interface Pair {
  /** Number of the Verdict's line, from 0. */
  readonly duty: number;
  readonly beside: readonly Beside[];
}

/** The two classic mismatches between stated work and a job. */
export type Mismatch = 'builder-on-wiring' | 'integrator-on-training';

/** A thing to talk about, never a verdict: with a duty and a line that speak the surest, one for each side. */
export interface Talk {
  readonly about: Mismatch;
  /** Number of the Verdict's line; null where the posting's work is told by no single duty. */
  readonly duty: number | null;
  /** Number of the Reading's line. */
  readonly line: number;
}

/** A posting's duties laid beside a profile's lines. It holds no figure, no rank and no standing. */
export interface Pairing {
  /** Duties that lines speak of, in the posting's order. */
  readonly pairs: readonly Pair[];
  /** Numbers of the duties that no line speaks of. */
  readonly asked: readonly number[];
  readonly talk: Talk | null;
}
