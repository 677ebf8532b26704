import type { Evidence } from '../domain/verdict.ts';
import { type LineWork, WORKS } from '../domain/work.ts';

/** What a line must gather to speak for anything at all, in weights of signals; chosen on the train corpus. */
const NOTHING = 1.5;
/** How much stronger wiring and building speak than the rest when both stand in a line: "W and B beat S, D, M and N". */
const FIRST = 0.7;

/** Probabilities of what a line speaks for, from the signals found in it; each term counts once. */
export function worksOf(evidence: readonly Evidence[]): Record<LineWork, number> {
  const scores: Record<LineWork, number> = { ...NOTHING_FOUND, nothing: NOTHING };
  for (const { work, weight } of new Map(evidence.map((found) => [found.term, found])).values()) {
    if (scores[work] === 0 && (work === 'wiring' || work === 'building')) scores[work] += FIRST;
    scores[work] += weight;
  }
  return normalise(scores);
}

/** A line in which nothing was found: it speaks for nothing, surely. */
export const NOTHING_FOUND: Readonly<Record<LineWork, number>> = {
  wiring: 0,
  building: 0,
  analysis: 0,
  software: 0,
  data: 0,
  annotation: 0,
  management: 0,
  nothing: 1,
};

function normalise(scores: Record<LineWork, number>): Record<LineWork, number> {
  const sum = [...WORKS, 'nothing' as const].reduce((total, work) => total + Math.exp(scores[work]), 0);
  const share = (work: LineWork) => Math.exp(scores[work]) / sum;
  return {
    wiring: share('wiring'),
    building: share('building'),
    analysis: share('analysis'),
    software: share('software'),
    data: share('data'),
    annotation: share('annotation'),
    management: share('management'),
    nothing: share('nothing'),
  };
}
