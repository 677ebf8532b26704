import type { Layer } from '../../classifier/learned/dense.ts';
import { OUTCOMES, roleInputs } from '../../classifier/learned/role.ts';
import { type StoredText, textOf } from '../../classifier/learned/text.ts';
import { learnLayer } from './layers.ts';
import type { Passing } from './passing.ts';
import { learnText } from './text.ts';
import { NO_TEXT } from './unfinished.ts';

/** Penalty and rounds of the role layer: the best of 1e-3 to 4e-3, cross-validated. */
const ROLES = { l2: 3e-3, rounds: 60 };
/**
 * How much an invented posting counts for the role beside a real one. They are alike in style, so that the earlier
 * stages are surer of one they never saw than of a stranger's, and the layer would trust them too far (cross-validated
 * calibration error 0.021 instead of 0.018).
 */
const INVENTED = 0.3;

function outcomesOf(passing: readonly Passing[]): Int32Array {
  return Int32Array.from(passing, ({ example: { posting } }) =>
    OUTCOMES.findIndex(
      ({ role, sub }) => role === posting.role && (role !== 'neither' || sub === posting.sub),
    ),
  );
}

/** The text model of whole postings: one cut short says nothing that its whole does not. */
export function textIn(passing: readonly Passing[]): StoredText {
  const whole = passing.filter((one) => one.whole);
  const texts = whole.map(({ example, chances }) => ({ chances, lines: example.notes }));
  return learnText(texts, outcomesOf(whole), OUTCOMES.length);
}

/** A role layer, learned from what text models that never saw a posting's company say of it. */
export function learnRole(passing: readonly Passing[], texts: ReadonlyMap<number, StoredText>): Layer {
  const models = new Map([...texts].map(([fold, text]) => [fold, textOf(text)]));
  const none = textOf(NO_TEXT);
  const inputs = passing.map(({ example, chances, fold }) =>
    roleInputs(models.get(fold) ?? none, chances, example.notes),
  );
  const counts = passing.map(({ example }) => (example.posting.invented ? INVENTED : 1));
  return learnLayer(inputs, outcomesOf(passing), OUTCOMES.length, { ...ROLES, counts });
}
