import { blocksOf } from '../../classifier/index.ts';
import type { Listed } from '../../domain/listed.ts';
import type { Card } from '../../domain/page.ts';
import type { Posting } from '../../domain/posting.ts';
import type { Seen } from '../../domain/seen.ts';
import { judge } from './judge.ts';

/** What is known of postings from before, by identity. */
export type SeenBefore = ReadonlyMap<string, Seen>;

/** A card whose list holds the whole text, as the posting that it is. */
function postingOf(card: Card, text: string): Posting {
  const { identity, title, company, place } = card;
  const unknown = { board: null, pay: null, date: null, language: null };
  return {
    identity,
    url: card.url ?? '',
    how: 'board',
    title,
    company,
    place,
    blocks: blocksOf(text),
    ...unknown,
  };
}

/** What was remembered of a card's posting, as it is told; null where nothing was. */
export function asSeen(listed: Listed, seen: Seen | undefined): Listed | null {
  if (seen === undefined) return null;
  const { role, sub, standing } = seen;
  return { ...listed, basis: 'seen', judged: { role, sub, standing }, verdict: null };
}

async function judgeCard({ text, ...card }: Card, seen: SeenBefore): Promise<Listed> {
  const untold: Listed = { ...card, basis: 'title', judged: null, verdict: null };
  const before = asSeen(untold, seen.get(card.identity));
  if (text === null || text.trim() === '') return before ?? untold;
  const { key, verdict } = await judge(postingOf({ text, ...card }, text));
  // A list may hold no more than a posting's beginning: the whole, read before, then knows better.
  if (before !== null && verdict.why === 'too-little') return before;
  const { role, sub, standing } = verdict;
  return { ...untold, basis: 'text', judged: { role, sub, standing }, verdict: key };
}

/** Judging one card failed: it shows its title, and whoever looks at the worker is told. */
async function judgeSafely(card: Card, seen: SeenBefore): Promise<Listed> {
  try {
    return await judgeCard(card, seen);
  } catch (error) {
    console.warn('TrueTitle: a card could not be judged.', error);
    return judgeCard({ ...card, text: null }, seen);
  }
}

/**
 * Judges cards one after the other: hashing and the session's store answer in tasks of their own, so that the worker
 * never holds more than one card between two answers to others.
 */
export async function judgeCards(cards: readonly Card[], seen: SeenBefore): Promise<Listed[]> {
  const listed: Listed[] = [];
  for (const card of cards) listed.push(await judgeSafely(card, seen));
  return listed;
}
