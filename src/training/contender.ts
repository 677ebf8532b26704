import type { Role } from '../domain/role.ts';
import type { LineWork, Part } from '../domain/work.ts';
import type { Labelled, Unlabelled } from './corpus.ts';

/** What a contender says of one line. */
export interface Told {
  readonly text: string;
  readonly part: Part;
  readonly work: LineWork;
}

/** What a contender says of one posting. */
export interface Answer {
  readonly role: Role;
  /** 0 to 1: how sure the contender is of the role. */
  readonly confidence: number;
  /** Of each role, in the order of `Role.options`; their sum is 1. */
  readonly probabilities: ArrayLike<number>;
  /** The lines as the contender cut them; null where it says nothing of lines. */
  readonly lines: readonly Told[] | null;
  /** Numbers of the lines that decide, strongest first. */
  readonly deciding: readonly number[];
}

/** Judges postings after it was fitted. */
export type Judge = (posting: Unlabelled) => Answer;

/** Something that learns from postings and then judges others. */
export interface Contender {
  readonly name: string;
  readonly learn: (train: readonly Labelled[]) => Judge;
}

/** The answers, posting by posting, of judges that never saw the posting's company: one judge fitted for each fold. */
export function crossValidate(
  contender: Contender,
  postings: readonly Labelled[],
  folds: readonly number[],
): Answer[] {
  const judges = new Map<number, Judge>();
  for (const fold of new Set(folds)) {
    judges.set(fold, contender.learn(postings.filter((_, i) => folds[i] !== fold)));
  }
  return postings.map((posting, i) => {
    const judge = judges.get(folds[i] ?? -1);
    if (!judge) throw new RangeError('a posting without a fold');
    return judge(posting);
  });
}
