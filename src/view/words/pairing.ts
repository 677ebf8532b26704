import { type TextKey, text } from '../../browser/texts.ts';
import type { Beside, Mismatch } from '../../domain/pairing.ts';
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

/** What ties a profile's line to a duty: the words that both say, or that it is the kind of work alone. */
export function sharedWords({ shared }: Beside): string {
  if (shared.length === 0) return text('pairingOtherWords');
  return text('pairingShared', new Intl.ListFormat(text('locale'), { type: 'unit' }).format(shared));
}
