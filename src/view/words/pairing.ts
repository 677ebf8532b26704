import { type TextKey, text } from '../../browser/texts.ts';
import type { Mismatch, Pair } from '../../domain/pairing.ts';
import type { Work } from '../../domain/work.ts';

const QUESTIONS: Record<Work, TextKey> = {
  wiring: 'askWiring',
  building: 'askBuilding',
  analysis: 'askAnalysis',
  software: 'askSoftware',
  data: 'askData',
  annotation: 'askAnnotation',
  management: 'askManagement',
};

const TALKS: Record<Mismatch, readonly [is: TextKey, risk: TextKey, settle: TextKey]> = {
  'builder-on-wiring': ['talkBuilder', 'talkBuilderRisk', 'talkBuilderSettle'],
  'integrator-on-training': ['talkIntegrator', 'talkIntegratorRisk', 'talkIntegratorSettle'],
};

/** The question to ask in an interview about duties of a kind of work that no line speaks of. */
export function askWords(work: Work): string {
  return text(QUESTIONS[work]);
}

/** A mismatch as something to talk about: what it is, what tends to go wrong, what would settle it. */
export function talkWords(about: Mismatch): readonly string[] {
  return TALKS[about].map((key) => text(key));
}

/** Words named as said by a duty and the lines beside it, at most. */
const NAMED = 4;

/** What ties a duty to the lines beside it: the words that both say, or that it is the kind of work alone. */
export function sharedWords({ beside }: Pair): string {
  const shared = new Map(beside.flatMap(({ shared }) => shared.map((word) => [word.toLowerCase(), word])));
  if (shared.size === 0) return text('pairingOtherWords');
  const named = [...shared.values()].slice(0, NAMED);
  return text('pairingShared', new Intl.ListFormat(text('locale'), { type: 'unit' }).format(named));
}
