import { counted, text } from '../../browser/texts.ts';
import type { Verdict } from '../../domain/verdict.ts';

/** The frequencies that confidence is worded in, best first: [times right, of how many]. */
const FREQUENCIES = [
  [19, 20],
  [9, 10],
  [3, 4],
  [2, 3],
] as const;

/**
 * A confidence (0 to 1) as the largest of 1 in 2, 2 in 3, 3 in 4, 9 in 10 and 19 in 20 that is not above it:
 * "right 19 times in 20". Below a half it says just that.
 */
export function frequencyWords(confidence: number): string {
  const [right, of] = FREQUENCIES.find(([times, all]) => confidence >= times / all) ?? [];
  if (right !== undefined && of !== undefined) return text('rightTimes', right, of);
  return text(confidence >= 0.5 ? 'rightOnce' : 'rightSeldom');
}

/** What stands beside the standing: how often such a verdict was right; in can't tell, how many duties in how many lines. */
export function confidenceWords(verdict: Verdict): string {
  return verdict.standing === 'cant-tell' ? dutiesInLines(verdict) : frequencyWords(verdict.confidence);
}

/** Number of lines that are duties. */
export function dutyCount({ lines }: Pick<Verdict, 'lines'>): number {
  return lines.filter((line) => line.part === 'duty').length;
}

/** "21 lines". */
export function linesWords(count: number): string {
  return counted(count, 'linesOne', 'linesOther');
}

function dutiesInLines(verdict: Verdict): string {
  const duties = dutyCount(verdict);
  const lines = linesWords(verdict.lines.length);
  if (duties === 0) return text('dutiesInLinesNone', lines);
  return duties === 1 ? text('dutiesInLinesOne', lines) : text('dutiesInLinesOther', duties, lines);
}
