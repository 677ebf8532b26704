import { Role } from '../../domain/role.ts';
import type { Answer, Contender } from '../contender.ts';
import type { Labelled, Unlabelled } from '../corpus.ts';
import { fitWords } from './words.ts';

/** The answer of a contender that speaks of roles only: the one with the highest probability. */
export function likeliest(probabilities: Float64Array): Answer {
  let best = 0;
  probabilities.forEach((value, k) => {
    if (value > (probabilities[best] ?? 0)) best = k;
  });
  return {
    role: Role.options[best] ?? 'unclear',
    confidence: probabilities[best] ?? 0,
    probabilities,
    lines: null,
    deciding: [],
  };
}

/** Number of each posting's role in `Role.options`. */
export function roleNumbers(postings: readonly Labelled[]): Int32Array {
  return Int32Array.from(postings, ({ role }) => Role.options.indexOf(role));
}

function overText(
  name: string,
  textOf: (posting: Unlabelled) => string,
  least: number,
  l2: number,
): Contender {
  return {
    name,
    learn: (train) => {
      const judge = fitWords(train.map(textOf), roleNumbers(train), Role.options.length, {
        least,
        l2,
        rounds: 60,
      });
      return (posting) => likeliest(judge(textOf(posting)));
    },
  };
}

/** Says the commonest role of all. */
export const majority: Contender = {
  name: 'majority',
  learn: (train) => {
    const shares = Role.options.map((role) => train.filter((p) => p.role === role).length / train.length);
    return () => likeliest(Float64Array.from(shares));
  },
};

/** Reads nothing but the title. The penalty is the best of 1e-5 to 1e-2, cross-validated. */
export const titleOnly: Contender = overText('title only', ({ title }) => title, 2, 3e-4);

/** The usual baseline over the whole text. Least count and penalty are the best of a few, cross-validated. */
export const wholeText: Contender = overText('TF-IDF + logistic regression', ({ text }) => text, 8, 3e-5);
