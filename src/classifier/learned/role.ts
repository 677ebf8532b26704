import { builds, Role, Sub } from '../../domain/role.ts';
import { type Chances, chancesOf, softmaxAt } from './chances.ts';
import { scoreDense } from './dense.ts';
import type { Model } from './model.ts';
import type { KeptNote, Noted } from './notes.ts';
import { sayingOf, type Text } from './text.ts';
import { wholeMass, wholeOf } from './whole.ts';

/** A role with its kind of neither, as the model numbers them: the kinds of neither are told apart from each other too. */
export interface Outcome {
  readonly role: Role;
  readonly sub: Sub | null;
}

/** All outcomes, in the order in which the model numbers them. */
export const OUTCOMES: readonly Outcome[] = Role.options.flatMap((role): Outcome[] =>
  role === 'neither' ? Sub.options.map((sub) => ({ role, sub })) : [{ role, sub: null }],
);

/** Less than this, in duties, is too little to tell, whatever the model makes of it. */
const LEAST_WHOLE = 0.5;

/** What the model says of a posting. `probabilities` are of `Role.options`, in their order; their sum is 1. */
export interface Told {
  readonly role: Role;
  readonly sub: Sub | null;
  readonly probabilities: readonly number[];
  /** The role's own probability. */
  readonly confidence: number;
}

const NO_WORK: Told = {
  role: 'unclear',
  sub: null,
  probabilities: Role.options.map((role) => (role === 'unclear' ? 1 : 0)),
  confidence: 1,
};

/**
 * The role that is chosen by probabilities of `Role.options`. First whether the posting wires or builds models at all:
 * AI, ML and both together, of which none may lead alone, against the rest; then the likeliest of that side. Hybrids
 * are rare, so that their probability seldom leads: it counts `hybrid` times among those.
 */
export function chosenOf(probabilities: ArrayLike<number>, hybrid: number): Role {
  const chances = Role.options.map((role, k) => ({ role, chance: probabilities[k] ?? 0 }));
  const building = chances.reduce((sum, { role, chance }) => (builds(role) ? sum + chance : sum), 0);
  const side = chances.filter(({ role }) => builds(role) === building >= 0.5);
  const counted = ({ role, chance }: (typeof side)[number]): number =>
    chance * (role === 'hybrid' ? hybrid : 1);
  return side.reduce((best, other) => (counted(other) > counted(best) ? other : best)).role;
}

/** Adds outcomes up to roles, and chooses one; that hybrids count more moves its choice, never its confidence. */
export function toldOf(chances: ArrayLike<number>, hybrid: number): Told {
  const probabilities = Role.options.map((role) =>
    OUTCOMES.reduce((sum, outcome, k) => (outcome.role === role ? sum + (chances[k] ?? 0) : sum), 0),
  );
  const role = chosenOf(probabilities, hybrid);
  const kinds = OUTCOMES.map((outcome, k) => ({ ...outcome, chance: chances[k] ?? 0 }));
  const { sub } = kinds.filter((kind) => kind.role === role).reduce((a, b) => (b.chance > a.chance ? b : a));
  return { role, sub, probabilities, confidence: probabilities[Role.options.indexOf(role)] ?? 0 };
}

/** What the role layer knows of a posting: the sums of its lines, and what its words say together. */
export function roleInputs(text: Text, chances: Chances, lines: readonly KeptNote[]): Float64Array {
  const whole = wholeOf(chances, lines);
  const saying = sayingOf(text, chances, lines);
  const inputs = new Float64Array(whole.length + saying.length);
  inputs.set(whole);
  inputs.set(saying, whole.length);
  return inputs;
}

/** The role that the judged lines speak for. Nothing but the lines goes in, so that it can be told again for others. */
export function roleWith(model: Model, judged: readonly Pick<Noted, 'parts' | 'works' | 'note'>[]): Told {
  const chances = chancesOf(judged);
  if (wholeMass(chances) < LEAST_WHOLE) return NO_WORK;
  const notes = judged.map(({ note }) => note);
  const scores = scoreDense(model.role, roleInputs(model.text, chances, notes));
  softmaxAt(scores, 0, scores.length);
  return toldOf(scores, model.hybrid);
}
