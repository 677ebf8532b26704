import type { Statement } from '../../domain/statement.ts';
import stored from '../model.json' with { type: 'json' };
import type { LineWords } from '../words.ts';
import { judgeWith } from './judge.ts';
import { modelOf } from './model.ts';
import type { Noted } from './notes.ts';
import { roleWith, type Told } from './role.ts';

const shipped = modelOf(stored);

/** Version of the shipped model. */
export const VERSION: string = shipped.version;

/** From this probability on (0 to 1) a warning may be given. */
export const WARN: number = shipped.warn;

/** Judges each line with the shipped model, in order; its words and the language of them all, where they are known. */
export function judgeByModel(
  lines: readonly Statement[],
  words?: LineWords,
  language?: string | null,
): Noted[] {
  return judgeWith(shipped, lines, words, language);
}

/** The role that judged lines speak for, by the shipped model, with the probabilities of all roles. */
export function roleByModel(judgements: readonly Pick<Noted, 'parts' | 'works' | 'note'>[]): Told {
  return roleWith(shipped, judgements);
}
