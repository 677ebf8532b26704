import type { Evidence } from '../domain/verdict.ts';
import { type LineWork, WORKS } from '../domain/work.ts';

type Works = Record<LineWork, number>;

/** What a line must gather to speak for anything at all, in weights of signals; chosen on the train corpus. */
const NOTHING = 0.8;
/** How much stronger wiring and building speak than the rest when both stand in a line: "W and B beat S, D, M and N". */
const FIRST = 0.7;
/** How far the rest of the posting can move a line between wiring and building, in weights of signals. */
const LEAN_MOST = 1;

/**
 * Probabilities of what a line speaks for, from the signals found in it; each term counts once. `lean` (`leanOf`) moves
 * a line that speaks for wiring or building towards what the rest of its posting supports.
 */
export function worksOf(evidence: readonly Evidence[], lean = 0): Works {
  const scores = scoresOf(evidence);
  if (scores.wiring > 0 || scores.building > 0) {
    scores.wiring += lean;
    scores.building -= lean;
  }
  return normalise(scores);
}

/**
 * Which of wiring (above 0) and building (below 0) a posting leans to, by all signals found in it, at most one weight:
 * "fine-tuning" among prompts and retrieval is wiring, "LLM" among training runs building.
 */
export function leanOf(evidence: readonly (readonly Evidence[])[]): number {
  let wiring = 1;
  let building = 1;
  for (const found of evidence) {
    const scores = scoresOf(found);
    wiring += Math.min(3, scores.wiring);
    building += Math.min(3, scores.building);
  }
  return Math.max(-LEAN_MOST, Math.min(LEAN_MOST, Math.log(wiring / building)));
}

function scoresOf(evidence: readonly Evidence[]): Works {
  const scores: Works = {
    wiring: 0,
    building: 0,
    analysis: 0,
    software: 0,
    data: 0,
    annotation: 0,
    management: 0,
    nothing: NOTHING,
  };
  for (const { work, weight } of new Map(evidence.map((found) => [found.term, found])).values()) {
    if (scores[work] === 0 && (work === 'wiring' || work === 'building')) scores[work] += FIRST;
    scores[work] += weight;
  }
  return scores;
}

function normalise(scores: Works): Works {
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
