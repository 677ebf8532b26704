import { AROUND, aroundOf } from '../../classifier/learned/around.ts';
import { type Chances, PARTS, WORKS } from '../../classifier/learned/chances.ts';
import { firstPass } from '../../classifier/learned/first.ts';
import { type Layer, modelOf, type Stored } from '../../classifier/learned/model.ts';
import { OUTCOMES } from '../../classifier/learned/role.ts';
import { secondPass } from '../../classifier/learned/second.ts';
import { wholeOf } from '../../classifier/learned/whole.ts';
import type { Example } from './examples.ts';
import { learnFirst } from './first.ts';
import { learnLayer } from './layers.ts';

/** Penalties and rounds of the dense layers: the best of 3e-4 to 3e-3, cross-validated. */
const LINES = { l2: 1e-4, rounds: 40 };
const ROLES = { l2: 1e-3, rounds: 60 };

const NO_LAYER: Layer = { weights: [], bias: [] };

/** A model of which only some stages are learned yet. */
function unfinished(stages: Partial<Stored>): Stored {
  const first = { keys: '', step: 0, bytes: '', bias: [] };
  return { version: '', first, part: NO_LAYER, work: NO_LAYER, role: NO_LAYER, warn: 1, ...stages };
}

/** What the first pass says of each example, by the model of its fold, which never saw it. */
function firstChances(examples: readonly Example[], folds: readonly number[]): Chances[] {
  const chances: Chances[] = [];
  for (const fold of new Set(folds)) {
    const first = learnFirst(examples.filter((_, i) => folds[i] !== fold));
    const model = modelOf(unfinished({ first }));
    examples.forEach((example, i) => {
      if (folds[i] === fold) chances[i] = firstPass(model, example.features);
    });
  }
  return chances;
}

type Second = Pick<Stored, 'part' | 'work'>;

function learnSecond(examples: readonly Example[], first: readonly Chances[]): Second {
  const inputs = examples.flatMap((example, i) => {
    const all = aroundOf(example.lines, first[i] ?? new Float64Array());
    return example.lines.map((_, line) => all.subarray(line * AROUND, (line + 1) * AROUND));
  });
  const parts = Int32Array.from(examples.flatMap((example) => example.parts));
  const works = Int32Array.from(examples.flatMap((example) => example.works));
  return {
    part: learnLayer(inputs, parts, PARTS.length, LINES),
    work: learnLayer(inputs, works, WORKS.length, LINES),
  };
}

function learnRole(examples: readonly Example[], second: readonly Chances[]): Layer {
  const truth = examples.map(({ posting }) =>
    OUTCOMES.findIndex(
      ({ role, sub }) => role === posting.role && (role !== 'neither' || sub === posting.sub),
    ),
  );
  return learnLayer(second.map(wholeOf), Int32Array.from(truth), OUTCOMES.length, ROLES);
}

/** Items and their chances outside of a fold. */
function outside<T>(items: readonly T[], folds: readonly number[], fold: number): T[] {
  return items.filter((_, i) => folds[i] !== fold);
}

/** What was learned, and what models that never saw an example's company say of it. */
export interface Learned {
  readonly stages: Pick<Stored, 'first' | 'part' | 'work' | 'role'>;
  /** Of each example: chances of its lines, and the role layer that judges it. */
  readonly crossed: readonly { readonly chances: Chances; readonly role: Layer }[];
}

/**
 * Learns all stages. Each stage learns from what the stage before says of postings it was not fitted on; the chances
 * of the first pass come from models that saw the other folds, and the later stages are crossed over the same folds.
 */
export function learn(examples: readonly Example[], folds: readonly number[]): Learned {
  const first = firstChances(examples, folds);
  const second: Chances[] = [];
  for (const fold of new Set(folds)) {
    const layers = learnSecond(outside(examples, folds, fold), outside(first, folds, fold));
    const model = modelOf(unfinished(layers));
    examples.forEach(({ lines }, i) => {
      if (folds[i] === fold) second[i] = secondPass(model, lines, first[i] ?? new Float64Array());
    });
  }
  const roles = new Map<number, Layer>();
  for (const fold of new Set(folds)) {
    roles.set(fold, learnRole(outside(examples, folds, fold), outside(second, folds, fold)));
  }
  return {
    stages: {
      first: learnFirst(examples),
      ...learnSecond(examples, first),
      role: learnRole(examples, second),
    },
    crossed: second.map((chances, i) => ({ chances, role: roles.get(folds[i] ?? -1) ?? NO_LAYER })),
  };
}
