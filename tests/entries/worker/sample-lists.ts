import { rememberSeen } from '../../../src/browser/seen.ts';
import { loadTab } from '../../../src/browser/tab-states.ts';
import type { Card, Page } from '../../../src/domain/page.ts';
import { aPage } from '../../browser/samples.ts';

export const url = 'https://jobs.lever.co/acme?page=1';
export const TRAINING = [
  'What you will do',
  '- Train ranking models from our own click data with PyTorch.',
  '- Design model architectures and tune hyperparameters.',
  '- Run training jobs on our GPU cluster and track experiments.',
  '- Label, clean and sample training data for the next model.',
].join('\n');

export const card = (id: string, more: Partial<Card> = {}): Card => ({
  identity: `lever:${id}`,
  title: 'AI Engineer',
  company: 'Acme',
  place: 'Utrecht',
  url: `https://jobs.lever.co/acme/${id}`,
  text: null,
  ...more,
});
export const list = (cards: Card[], posting = null as Page['posting']): Page => ({
  ...aPage(posting),
  kind: 'list',
  health: 'fine',
  cards,
});

/** What is kept of the cards of tab 1. */
export const listed = async () => (await loadTab(1))?.frames[0]?.listed ?? [];
/** Remembers a posting as one read another day. */
export const seen = (identity: string) =>
  rememberSeen({
    identity,
    role: 'ml-engineer',
    sub: null,
    standing: 'mismatch',
    day: '2026-11-01',
    hash: '0a',
  });
