import type { Chances } from '../../classifier/learned/chances.ts';
import { type Example, exampleOf } from './examples.ts';
import { shortened } from './shorten.ts';

/** An example on its way through the stages: the fold of its company, and what was said of its lines so far. */
export interface Passing {
  readonly example: Example;
  /** False for a posting cut short, which only the later stages learn from. */
  readonly whole: boolean;
  readonly fold: number;
  readonly chances: Chances;
}

/** The examples with those cut short beside them; nothing is said of their lines yet. */
export function passingOf(examples: readonly Example[], folds: readonly number[]): Passing[] {
  return examples.flatMap((example, i): Passing[] => {
    const short = shortened(example.posting);
    const entered = { fold: folds[i] ?? 0, chances: new Float64Array() };
    const whole = { ...entered, example, whole: true };
    return short ? [whole, { ...entered, example: exampleOf(short), whole: false }] : [whole];
  });
}
