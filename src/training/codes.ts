import type { LineWork, Part } from '../domain/work.ts';

/** What a reader said of a line. A line of the part `rest` speaks for nothing. */
export interface Said {
  readonly part: Part;
  readonly work: LineWork;
}

const PARTS: Readonly<Record<string, Part>> = { d: 'duty', q: 'required', n: 'nice' };

const WORKS: Readonly<Record<string, LineWork>> = {
  W: 'wiring',
  B: 'building',
  A: 'analysis',
  S: 'software',
  D: 'data',
  L: 'annotation',
  M: 'management',
  N: 'nothing',
};

/**
 * Part and work of a line code of the corpus: `x`, or a small letter for the part and a capital for the work (`dW`).
 * @throws RangeError for any other code.
 */
export function readCode(code: string): Said {
  if (code === 'x') return { part: 'rest', work: 'nothing' };
  const part = PARTS[code.charAt(0)];
  const work = WORKS[code.charAt(1)];
  if (!part || !work || code.length !== 2) throw new RangeError(`"${code}" is no line code`);
  return { part, work };
}
