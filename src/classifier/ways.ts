import type { Claim, Role, Sub } from '../domain/role.ts';
import type { Judgement, Statement } from '../domain/statement.ts';
import type { Line } from '../domain/verdict.ts';
import { confidenceOf, isConfident, MODEL } from './confidence.ts';
import { judgeBySignals } from './judge-by-signals.ts';
import { judgeByModel, roleByModel, VERSION, WARN } from './learned/index.ts';
import { ruleOf } from './role.ts';
import { massOf } from './shares.ts';
import { warningChance } from './warning.ts';

/** The role that a posting's lines speak for. */
export interface Told {
  readonly role: Role;
  readonly sub: Sub | null;
  /** 0 to 1: how often such a role is right. */
  readonly confidence: number;
  /** Whether a title with such a claim may be warned of. */
  readonly warns: (claim: Claim) => boolean;
}

/** A way to judge: each line first, then the role that the lines speak for. */
export interface Way {
  /** Names the way and what it has learned. */
  readonly model: string;
  readonly judge: (lines: readonly Statement[]) => readonly Judgement[];
  readonly tell: (judgements: readonly Judgement[], lines: readonly Line[]) => Told;
}

/** Signals and the readable rule alone; its confidence is looked up by the margin. */
export const bySignals: Way = {
  model: MODEL,
  judge: judgeBySignals,
  tell: (_, lines) => {
    const { role, sub, margin } = ruleOf(massOf(lines));
    const confidence = confidenceOf(margin);
    return { role, sub, confidence, warns: () => isConfident(confidence) };
  },
};

/** What was learned: the shipped model's lines and its moved borders. */
export const learned: Way = {
  model: VERSION,
  judge: judgeByModel,
  tell: (judgements) => {
    const { role, sub, confidence, probabilities } = roleByModel(judgements);
    return { role, sub, confidence, warns: (claim) => warningChance(claim, probabilities) >= WARN };
  },
};
