import { AROUND, aroundOf } from '../../classifier/learned/around.ts';
import { type Chances, PARTS, WORKS } from '../../classifier/learned/chances.ts';
import { firstPass } from '../../classifier/learned/first.ts';
import { type Layer, modelOf, type Stored } from '../../classifier/learned/model.ts';
import { OUTCOMES } from '../../classifier/learned/role.ts';
import { secondPass } from '../../classifier/learned/second.ts';
import { wholeOf } from '../../classifier/learned/whole.ts';
import { type Example, exampleOf } from './examples.ts';
import { learnFirst } from './first.ts';
import { learnLayer } from './layers.ts';
import { shortened } from './shorten.ts';

/** Penalties and rounds of the dense layers: the best of 3e-4 to 3e-3, cross-validated. */
const LINES = { l2: 1e-4, rounds: 40 };
const ROLES = { l2: 1e-3, rounds: 60 };

const NO_LAYER: Layer = { weights: [], bias: [] };

/** A model of which only some stages are learned yet. */
function unfinished(stages: Partial<Stored>): Stored {
  const first = { keys: '', step: 0, bytes: '', bias: [] };
  return {
    version: '',
    first,
    part: NO_LAYER,
    work: NO_LAYER,
    role: NO_LAYER,
    hybrid: 1,
    warn: 1,
    ...stages,
  };
}

/** An example on its way through the stages: the fold of its company, and what was said of its lines so far. */
export interface Passing {
  readonly example: Example;
  /** False for a posting cut short, which only the later stages learn from. */
  readonly whole: boolean;
  readonly fold: number;
  readonly chances: Chances;
}

type Second = Pick<Stored, 'part' | 'work'>;

function learnSecond(passing: readonly Passing[]): Second {
  const inputs = passing.flatMap(({ example: { lines }, chances }) => {
    const all = aroundOf(lines, chances);
    return lines.map((_, line) => all.subarray(line * AROUND, (line + 1) * AROUND));
  });
  const parts = Int32Array.from(passing.flatMap(({ example }) => example.parts));
  const works = Int32Array.from(passing.flatMap(({ example }) => example.works));
  return {
    part: learnLayer(inputs, parts, PARTS.length, LINES),
    work: learnLayer(inputs, works, WORKS.length, LINES),
  };
}

function learnRole(passing: readonly Passing[]): Layer {
  const inputs = passing.map(({ example, chances }) => wholeOf(chances, example.notes));
  const truth = passing.map(({ example: { posting } }) =>
    OUTCOMES.findIndex(
      ({ role, sub }) => role === posting.role && (role !== 'neither' || sub === posting.sub),
    ),
  );
  return learnLayer(inputs, Int32Array.from(truth), OUTCOMES.length, ROLES);
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
  readonly stages: Pick<Stored, 'first' | 'part' | 'work' | 'role'>;
  /** Of each example: chances of its lines, and the role layer that judges it. */
  readonly crossed: readonly { readonly chances: Chances; readonly role: Layer }[];
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
    (model, { example, chances }) => secondPass(model, example.lines, chances),
  );
  const roles = new Map<number, Layer>();
  for (const fold of new Set(second.map((one) => one.fold))) {
    roles.set(fold, learnRole(second.filter((one) => one.fold !== fold)));
  }
  return {
    stages: { first: stored, ...learnSecond(first), role: learnRole(second) },
    crossed: second
      .filter(({ whole }) => whole)
      .map(({ chances, fold }) => ({ chances, role: roles.get(fold) ?? NO_LAYER })),
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
