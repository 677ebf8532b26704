import { readIn } from '../../browser/frames.ts';
import { loadTab } from '../../browser/tab-states.ts';
import { text } from '../../browser/texts.ts';
import { loadVerdict } from '../../browser/verdicts.ts';
import { readTitle } from '../../classifier/claim.ts';
import type { CardTold, Listed } from '../../domain/listed.ts';
import type { Verdict } from '../../domain/verdict.ts';
import { confidenceWords } from '../../view/words/confidence.ts';
import { sentenceOf } from '../../view/words/sentence.ts';

const only = (sentence: string): CardTold => ({ sentence, surety: null, quote: null, shares: null });

function whole(verdict: Verdict, title: string | null): CardTold {
  const [number] = verdict.deciding;
  const line = number === undefined ? undefined : verdict.lines[number];
  return {
    sentence: sentenceOf(verdict, title),
    surety: confidenceWords(verdict),
    quote: line === undefined || number === undefined ? null : { line, number },
    shares: Object.values(verdict.shares).some((share) => share > 0) ? verdict.shares : null,
  };
}

/** The sentence of what is known by role and standing alone: the posting was read another day. */
function known(judged: NonNullable<Listed['judged']>, title: string | null): CardTold {
  const why = judged.role === 'unclear' ? ('too-little' as const) : ('below-threshold' as const);
  return only(sentenceOf({ ...readTitle(title), ...judged, why, language: null, lines: [] }, title));
}

async function told({ judged, title, verdict }: Listed): Promise<CardTold> {
  if (judged === null) return only(text('cardToldTitle'));
  const kept = verdict === null ? null : await loadVerdict(verdict);
  return kept === null ? known(judged, title) : whole(kept, title);
}

/** What the badge of a card tells when it is pressed; null where the frame's list holds no such card. */
export async function cardTold(tab: number, frame: number, identity: string): Promise<CardTold | null> {
  const card = readIn(await loadTab(tab), frame)?.listed.find((listed) => listed.identity === identity);
  return card === undefined ? null : told(card);
}
