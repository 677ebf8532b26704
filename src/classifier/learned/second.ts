import type { Statement } from '../../domain/statement.ts';
import { aroundOf, marksOf } from './around.ts';
import { type Chances, chancesFrom } from './chances.ts';
import type { Model } from './model.ts';
import { scoreNetwork } from './network.ts';
import type { Note } from './notes.ts';

/** The second pass: what each line is, seen beside its neighbours, its section and the rest of the posting. */
export function secondPass(
  { part, work }: Pick<Model, 'part' | 'work'>,
  lines: readonly Statement[],
  notes: readonly Pick<Note, 'groups' | 'signals'>[],
  first: Chances,
): Chances {
  const inputs = aroundOf(lines, first);
  const marks = notes.map(marksOf);
  return chancesFrom(scoreNetwork(part, inputs, marks), scoreNetwork(work, inputs, marks));
}
