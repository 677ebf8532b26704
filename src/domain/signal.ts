import type { Work } from './work.ts';

/**
 * A term and the work it speaks for. `*` at a word's end stands for any ending. `like` is a sentence in which it
 * must count, `not` one in which it must not; both run as tests and are dropped by the build.
 */
export interface Signal {
  readonly term: string;
  /** 1 leans, 2 speaks, 3 settles. */
  readonly weight: 1 | 2 | 3;
  readonly like: string;
  readonly not: string;
}

/** All signals of one kind of work. */
export interface SignalFile {
  readonly work: Work;
  readonly signals: readonly Signal[];
}
