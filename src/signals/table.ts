import type { Side } from '../domain/verdict.ts';

/** A term of the table and the side that it supports. Its syntax is that of `Signal.term`. */
export interface TableTerm {
  readonly term: string;
  readonly side: Side;
  /** True for words of many trades ("latency", "ranking"): they count only in lines whose work is of their side. */
  readonly loose?: true;
  /** True for words that name the kind alone ("LLM"): they count only where no line of the posting says more. */
  readonly faint?: true;
}
