import type { Evidence, Source } from './verdict.ts';
import type { LineWork, Part } from './work.ts';

/** One statement cut from a posting's blocks, before it is judged. */
export interface Statement {
  readonly text: string;
  readonly source: Source;
  readonly heading: string | null;
  readonly bullet: boolean;
}

/** What was judged of one statement: probabilities (each record sums to 1) and the signals found in it. */
export interface Judgement {
  readonly parts: Readonly<Record<Part, number>>;
  readonly works: Readonly<Record<LineWork, number>>;
  readonly evidence: readonly Evidence[];
}
