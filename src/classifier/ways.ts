import type { Claim, Role, Sub } from '../domain/role.ts';
import type { Judgement, Statement } from '../domain/statement.ts';
import { confidenceOf, isConfident, MODEL } from './confidence.ts';
import { judgeBySignals } from './judge-by-signals.ts';
import { judgeByModel, roleByModel, VERSION, WARN } from './learned/index.ts';
import { linesOf } from './lines.ts';
import { ruleOf } from './role.ts';
import { massOf } from './shares.ts';
import { mayWarn } from './warning.ts';
import type { LineWords } from './words.ts';

/** The role that a posting's lines speak for. */
export interface Told {
  readonly role: Role;
  readonly sub: Sub | null;
  /** 0 to 1: how often such a role is right. */
  readonly confidence: number;
  /** Whether a title with such a claim may be warned of. */
  readonly warns: (claim: Claim) => boolean;
}

/** A posting's lines, judged, and the role that they speak for. */
export interface Reading {
  readonly judgements: readonly Judgement[];
  readonly told: Told;
}

/** A way to judge a posting: each line first, then the role that the lines speak for. */
export interface Way {
  /** Names the way and what it has learned. */
  readonly model: string;
  /** `words` are those of each line, in order; `language` is that of the text (BCP 47), null where it is not told. */
  readonly read: (lines: readonly Statement[], words: LineWords, language: string | null) => Reading;
}

/** Signals and the readable rule alone; its confidence is looked up by the margin. */
export const bySignals: Way = {
  model: MODEL,
  read: (lines) => {
    const judgements = judgeBySignals(lines);
    const { role, sub, margin } = ruleOf(massOf(linesOf(lines, judgements)));
    const confidence = confidenceOf(margin);
    return { judgements, told: { role, sub, confidence, warns: () => isConfident(confidence) } };
  },
};

/** What was learned: the shipped model's lines, and the borders of the rule as it moved them. */
export const learned: Way = {
  model: VERSION,
  read: (lines, words, language) => {
    const judgements = judgeByModel(lines, words, language);
    const { role, sub, confidence, probabilities } = roleByModel(judgements);
    const warns = (claim: Claim): boolean => mayWarn(claim, probabilities, WARN);
    return { judgements, told: { role, sub, confidence, warns } };
  },
};
