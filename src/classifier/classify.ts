import type { Block } from '../domain/posting.ts';
import type { Verdict } from '../domain/verdict.ts';
import { readTitle } from './claim.ts';
import { decidingOf } from './deciding.ts';
import { readable, tongueOf } from './language.ts';
import { linesOf } from './lines.ts';
import { missingOf, questionOf } from './missing.ts';
import { payOf } from './pay.ts';
import { massOf } from './shares.ts';
import { standingOf } from './standing.ts';
import { statements } from './statements.ts';
import { tableOf } from './table.ts';
import { trainingLoopOf } from './table-training.ts';
import { saysTooLittle, saysTooLittleToWarn } from './too-little.ts';
import { learned, type Told, type Way } from './ways.ts';
import { lineWords } from './words.ts';

/** Version of the model that judges. */
export const MODEL: string = learned.model;

/** What is judged of a posting. The title moves claim, level and standing, never the role. */
export interface Judged {
  readonly title: string | null;
  readonly blocks: readonly Block[];
  /** The pay as stated outside the blocks, as text. */
  readonly pay?: string | null;
  /** BCP 47, as the page declares it; taken where the text itself does not tell and it is one that is read. */
  readonly language?: string | null;
}

/**
 * A text in a language that is not read says nothing that could be judged, whatever names of tools stand in it; nor
 * does one that talks of AI and says too little of the work.
 */
const UNTOLD: Told = { role: 'unclear', sub: null, confidence: 1, warns: () => false };

/** What a posting really is. Pure and total: any blocks give a Verdict, the same blocks the same one. */
export function classify(posting: Judged, way: Way = learned): Verdict {
  const cut = statements(posting.blocks);
  const words = lineWords(cut);
  const { language, unread } = tongueOf(words);
  const { judgements, told } = way.read(cut, words, language);
  const lines = linesOf(cut, judgements);
  const mass = massOf(lines);
  const { shares, generic } = mass;
  const is = unread || saysTooLittle(lines) ? UNTOLD : told;
  const { role, sub, confidence } = is;
  const title = readTitle(posting.title);
  const sure = is.warns(title.claim) ? null : 'below-threshold';
  const doubt = saysTooLittleToWarn(mass, lines) ? 'too-little' : sure;
  const held = standingOf({ claim: title.claim, role, level: title.level, doubt });
  const trainingLoop = trainingLoopOf(lines, words);
  const table = tableOf(lines, words, trainingLoop);
  const found = { ...held, occupation: title.occupation, role, shares, lines, table };
  return {
    ...title,
    ...held,
    role,
    sub,
    confidence,
    shares,
    generic,
    deciding: decidingOf(lines, role, sub),
    lines,
    table,
    trainingLoop,
    pay: payOf(lines, posting.pay ?? null),
    missing: missingOf(found),
    question: questionOf(found),
    language: language ?? readable(posting.language ?? null),
    model: way.model,
  };
}
