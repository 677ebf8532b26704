import { AROUND, aroundOf, MARKS, marksOf } from '../../classifier/learned/around.ts';
import { type Chances, PARTS, WORKS } from '../../classifier/learned/chances.ts';
import { firstPass } from '../../classifier/learned/first.ts';
import { modelOf, type Stored } from '../../classifier/learned/model.ts';
import { secondPass } from '../../classifier/learned/second.ts';
import type { Example } from './examples.ts';
import { learnFirst } from './first.ts';
import { learnNetwork, levelled } from './networks.ts';
import { type Passing, passingOf } from './passing.ts';
import { learnRole, textIn } from './roles.ts';
import { NO_LAYER, NO_TEXT, unfinished } from './unfinished.ts';

/** How the second pass is fitted, cross-validated: twice the hidden units win nothing. */
const LINES = { rounds: 8, batch: 256, rate: 0.003, decay: 0.3 };
const HIDDEN = { part: 16, work: 24 };

type Second = Pick<Stored, 'part' | 'work'>;

/** All that the second pass knows of each line, marks too, in a row of its own. */
function rowsOf({ example: { lines, notes }, chances }: Passing): Float64Array[] {
  const around = aroundOf(lines, chances);
  return lines.map((_, line) => {
    const row = new Float64Array(AROUND + MARKS);
    row.set(around.subarray(line * AROUND, (line + 1) * AROUND));
    const note = notes[line];
    if (note) for (const { place, value } of marksOf(note)) row[AROUND + place] = value;
    return row;
  });
}

function learnSecond(passing: readonly Passing[]): Second {
  const rows = levelled(passing.flatMap(rowsOf));
  const parts = Int32Array.from(passing.flatMap(({ example }) => example.parts));
  const works = Int32Array.from(passing.flatMap(({ example }) => example.works));
  return {
    part: learnNetwork(rows, parts, PARTS.length, { ...LINES, hidden: HIDDEN.part }),
    work: learnNetwork(rows, works, WORKS.length, { ...LINES, hidden: HIDDEN.work }),
  };
}

/** Goes through the folds: learns from those outside, and lets what was learned speak of those inside. */
function crossed<T>(
  passing: readonly Passing[],
  learn: (outside: readonly Passing[]) => T,
  speak: (learned: T, passing: Passing) => Chances,
): Passing[] {
  const learned = new Map<number, T>();
  for (const fold of new Set(passing.map((one) => one.fold))) {
    learned.set(fold, learn(passing.filter((one) => one.fold !== fold)));
  }
  return passing.map((one) => {
    const own = learned.get(one.fold);
    return own === undefined ? one : { ...one, chances: speak(own, one) };
  });
}

/** What was learned, and what models that never saw an example's company say of it. */
export interface Learned {
  readonly stages: Pick<Stored, 'first' | 'part' | 'work' | 'text' | 'role'>;
  /** Of each example: chances of its lines, and the text model and role layer that judge it. */
  readonly crossed: readonly (Pick<Stored, 'text' | 'role'> & { readonly chances: Chances })[];
}

/** The first pass of whole postings: their lines are those of the postings cut short. */
function firstOf(passing: readonly Passing[]): Stored['first'] {
  return learnFirst(passing.filter(({ whole }) => whole).map(({ example }) => example));
}

/** What the first pass says of each example, by a model that never saw its company. */
function firstStage(passing: readonly Passing[]): Passing[] {
  return crossed(
    passing,
    (outside) => modelOf(unfinished({ first: firstOf(outside) })),
    (model, { example }) => firstPass(model, example.features),
  );
}

/** The later stages, learned from what the first pass says of each example. */
export function laterStages(first: readonly Passing[], stored: Stored['first']): Learned {
  const second = crossed(
    first,
    (outside) => modelOf(unfinished(learnSecond(outside))),
    (model, { example, chances }) => secondPass(model, example.lines, example.notes, chances),
  );
  const folds = [...new Set(second.map((one) => one.fold))];
  const outside = (fold: number): Passing[] => second.filter((one) => one.fold !== fold);
  const texts = new Map(folds.map((fold) => [fold, textIn(outside(fold))]));
  const roles = new Map(folds.map((fold) => [fold, learnRole(outside(fold), texts)]));
  return {
    stages: { first: stored, ...learnSecond(first), text: textIn(second), role: learnRole(second, texts) },
    crossed: second
      .filter(({ whole }) => whole)
      .map(({ chances, fold }) => ({
        chances,
        text: texts.get(fold) ?? NO_TEXT,
        role: roles.get(fold) ?? NO_LAYER,
      })),
  };
}

/**
 * Learns all stages. Each stage learns from what the stage before says of postings it was not fitted on; the chances
 * of the first pass come from models that saw the other folds, and the later stages are crossed over the same folds.
 * Shortened postings stand beside the whole ones in the later stages.
 */
export function learn(examples: readonly Example[], folds: readonly number[]): Learned {
  const passing = passingOf(examples, folds);
  return laterStages(firstStage(passing), firstOf(passing));
}
