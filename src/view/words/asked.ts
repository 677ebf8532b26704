import type { Line } from '../../domain/verdict.ts';
import { WORKS, type Work } from '../../domain/work.ts';

/** Duties of one kind of work that no line speaks of, with their numbers. */
export interface Asked {
  readonly work: Work;
  readonly duties: readonly { readonly line: Line; readonly at: number }[];
}

/** The duties with these numbers by kind of work, in the order of the works: one question goes to all of a kind. */
export function askedByWork(lines: readonly Line[], numbers: readonly number[]): Asked[] {
  return WORKS.flatMap((work) => {
    const duties = numbers.flatMap((at) => {
      const line = lines[at];
      return line?.work === work ? [{ line, at }] : [];
    });
    return duties.length === 0 ? [] : [{ work, duties }];
  });
}
