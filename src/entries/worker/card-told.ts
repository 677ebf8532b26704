import { loadSeen } from '../../browser/seen.ts';
import { text } from '../../browser/texts.ts';
import { loadVerdict } from '../../browser/verdicts.ts';
import { classify } from '../../classifier/index.ts';
import type { CardTold } from '../../domain/listed.ts';
import type { Card } from '../../domain/page.ts';
import type { Seen } from '../../domain/seen.ts';
import type { Verdict } from '../../domain/verdict.ts';
import { confidenceWords } from '../../view/words/confidence.ts';
import { sentenceOf } from '../../view/words/sentence.ts';
import { postingOf } from './cards.ts';

function ofVerdict(verdict: Verdict, title: string | null): CardTold {
  const [number] = verdict.deciding;
  const line = number === undefined ? undefined : verdict.lines[number];
  return {
    sentence: sentenceOf(verdict, title),
    surety: confidenceWords(verdict),
    quote: number !== undefined && line ? { line, number } : null,
    shares: verdict.shares,
  };
}

/** A verdict of another day, of which no line is kept, and the claim of the title that the card has. */
function ofMemory({ role, sub, standing }: Seen, card: Card): CardTold {
  const verdict: Verdict = { ...classify(postingOf(card)), role, sub, standing, why: null };
  return { sentence: sentenceOf(verdict, card.title), surety: null, quote: null, shares: null };
}

/** What a card's badge tells when it is pressed. */
export async function cardTold(card: Card): Promise<CardTold> {
  if (card.text !== null) return ofVerdict(classify(postingOf(card)), card.title);
  const seen = (await loadSeen()).get(card.identity);
  if (!seen) return { sentence: text('cardToldTitle'), surety: null, quote: null, shares: null };
  const kept = await loadVerdict(seen.hash);
  return kept === null ? ofMemory(seen, card) : ofVerdict(kept, card.title);
}
