import type { Evidence, Line } from '../../domain/verdict.ts';

/**
 * Evidence is drawn from this weight on. Source: the scale of signals in the domain, where 1 leans, 2 speaks and
 * 3 settles; a word that the model found is drawn where it adds as much to the log-odds of the line's work.
 */
const SPEAKS = 2;

/**
 * The evidence of a line that is underlined: what speaks for the line's own work; where nothing of it speaks, the
 * strongest that leans there, else the strongest of all. A line that speaks for nothing has none.
 */
export function drawnEvidence({ work, evidence }: Pick<Line, 'work' | 'evidence'>): readonly Evidence[] {
  if (work === 'nothing') return [];
  const own = evidence.filter((found) => found.work === work);
  const speaking = own.filter(({ weight }) => weight >= SPEAKS);
  return speaking.length > 0 ? speaking : strongest(own.length > 0 ? own : evidence);
}

/** The first of the heaviest. */
function strongest(evidence: readonly Evidence[]): Evidence[] {
  return evidence.toSorted((one, other) => other.weight - one.weight).slice(0, 1);
}
