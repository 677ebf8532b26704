import type { Statement } from '../../domain/statement.ts';
import { AROUND, aroundOf } from './around.ts';
import { type Chances, PARTS, toChances, WIDTH } from './chances.ts';
import { type Model, scoreDense } from './model.ts';

/** The second pass: what each line is, seen beside its neighbours, its section and the rest of the posting. */
export function secondPass(model: Model, lines: readonly Statement[], first: Chances): Chances {
  const inputs = aroundOf(lines, first);
  const scores = new Float64Array(lines.length * WIDTH);
  for (let line = 0; line < lines.length; line++) {
    const row = inputs.subarray(line * AROUND, (line + 1) * AROUND);
    scoreDense(model.part, row, scores, line * WIDTH);
    scoreDense(model.work, row, scores, line * WIDTH + PARTS.length);
  }
  return toChances(scores);
}
