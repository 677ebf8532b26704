import { blocksOf, classify } from '../../classifier/index.ts';
import type { Listed } from '../../domain/listed.ts';
import type { Card } from '../../domain/page.ts';
import type { Posting } from '../../domain/posting.ts';
import type { Seen } from '../../domain/seen.ts';
import type { Verdict } from '../../domain/verdict.ts';
import { keyOf } from './judge.ts';

/** Milliseconds of judging after which whoever else waits for the worker has a turn. */
const SLICE = 40;

/** What judging a card may rest on beside its own text. */
export interface Memory {
  /** Postings that were read, by identity; empty where the person wants none remembered. */
  readonly seen: ReadonlyMap<string, Seen>;
  /** Cards of the same list that were judged already, by identity. */
  readonly before: ReadonlyMap<string, Listed>;
}

/** A card as a posting; without a text in the list it has a title and no line. */
export function postingOf({ identity, title, company, place, url, text }: Card): Posting {
  const unknown = { board: null, pay: null, date: null, language: null };
  const blocks = text === null ? [] : blocksOf(text);
  return { identity, url: url ?? '', how: 'board', title, company, place, blocks, ...unknown };
}

const inShort = ({ role, sub, standing }: Pick<Verdict, 'role' | 'sub' | 'standing'>) => ({
  role,
  sub,
  standing,
});

async function ofText(posting: Posting, before: Listed | undefined): Promise<Partial<Listed>> {
  const verdict = await keyOf(posting);
  if (before?.basis === 'text' && before.verdict === verdict) return before;
  return { basis: 'text', judged: inShort(classify(posting)), verdict };
}

async function listedOf(card: Card, { seen, before }: Memory): Promise<Listed> {
  const { text, ...shown } = card;
  const known = seen.get(card.identity);
  const titleOnly: Listed = { ...shown, basis: 'title', judged: null, verdict: null };
  if (text !== null) return { ...titleOnly, ...(await ofText(postingOf(card), before.get(card.identity))) };
  return known ? { ...titleOnly, basis: 'seen', judged: inShort(known), verdict: known.hash } : titleOnly;
}

const pause = () => new Promise((resolve) => setTimeout(resolve));

/** Judges the cards of a list by the texts that it holds, else by what is remembered; same order, others have turns. */
export async function judgeCards(cards: readonly Card[], memory: Memory): Promise<Listed[]> {
  const listed: Listed[] = [];
  let since = performance.now();
  for (const card of cards) {
    listed.push(await listedOf(card, memory));
    if (performance.now() - since < SLICE) continue;
    await pause();
    since = performance.now();
  }
  return listed;
}
