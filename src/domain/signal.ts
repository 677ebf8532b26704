import type { Work } from './work.ts';

/**
 * A term and the work it speaks for. Words of a term stand side by side in the line, whatever blank, hyphen or slash
 * joins them; `*` at a word's end stands for any ending; case matters only for a word written in capitals (`RAG` is
 * no rag). `like` is a sentence in which it must count, `not` one in which it must not; both run as tests and are
 * dropped by the build.
 */
export interface Signal {
  readonly term: string;
  /** 1 leans, 2 speaks, 3 settles. */
  readonly weight: 1 | 2 | 3;
  /** Counts only in a line that also holds one of these terms. */
  readonly near?: readonly string[];
  /** Counts only in a line that holds none of these terms. */
  readonly unless?: readonly string[];
  readonly like: string;
  readonly not: string;
}

/** All signals of one kind of work. */
export interface SignalFile {
  readonly work: Work;
  readonly signals: readonly Signal[];
}

/** Terms of one meaning, divided by commas; `*` as in a Signal. What a group speaks for is learned, not written. */
export interface Group {
  readonly name: string;
  readonly terms: string;
}

/** One or two English words, and the words of other languages that say the same. Accents count for nothing. */
export type Translation = readonly [english: string, words: string];
