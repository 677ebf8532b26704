import type { Mismatch, Talk } from '../domain/pairing.ts';
import type { Reading } from '../domain/reading.ts';
import type { Verdict } from '../domain/verdict.ts';
import type { LineWork, Work } from '../domain/work.ts';

/** One line is an occasion; from two on the stated work is mostly of a kind. */
const LEAST_LINES = 2;

type Judged = Pick<Verdict, 'role' | 'lines'>;
type Stated = Pick<Reading, 'lines' | 'mostly' | 'unloaded'>;

/** The work that the job asks for and the one that is stated, of each mismatch. */
const WORKS_OF: Readonly<Record<Mismatch, { readonly asked: Work; readonly stated: Work }>> = {
  'builder-on-wiring': { asked: 'wiring', stated: 'building' },
  'integrator-on-training': { asked: 'building', stated: 'wiring' },
};

/**
 * What is worth talking about: stated work that is mostly training models on a job of wiring them, or the other way
 * round. Nothing where the experience is not loaded, or where one line is all that speaks.
 */
export function talkOf(verdict: Judged, reading: Stated): Talk | null {
  const about = mismatchOf(verdict, reading);
  if (about === null) return null;
  const { asked, stated } = WORKS_OF[about];
  const line = surest(reading.lines, stated, ({ shipped }) => shipped);
  const duty = surest(verdict.lines, asked, ({ part }) => part === 'duty');
  return line === null ? null : { about, duty, line };
}

function mismatchOf({ role }: Judged, { lines, mostly, unloaded }: Stated): Mismatch | null {
  const speaking = lines.filter(({ shipped, work }) => shipped && mostly.some((one) => one === work));
  if (unloaded.length > 0 || speaking.length < LEAST_LINES) return null;
  const [builds, wires] = [mostly.includes('building'), mostly.includes('wiring')];
  if (role === 'ai-engineer' && builds && !wires) return 'builder-on-wiring';
  return role === 'ml-engineer' && wires && !builds ? 'integrator-on-training' : null;
}

/** Number of the line that speaks the surest for a work; of equal ones the first. */
function surest<T extends { readonly work: LineWork; readonly score: number }>(
  lines: readonly T[],
  work: Work,
  counts: (line: T) => boolean,
): number | null {
  let best: number | null = null;
  lines.forEach((line, at) => {
    if (line.work !== work || !counts(line)) return;
    if (best === null || line.score > (lines[best]?.score ?? 0)) best = at;
  });
  return best;
}
