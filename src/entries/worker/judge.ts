import { keepVerdict, loadVerdict } from '../../browser/verdicts.ts';
import { classify, MODEL } from '../../classifier/index.ts';
import type { Posting } from '../../domain/posting.ts';
import type { Verdict } from '../../domain/verdict.ts';

/** A posting's verdict, and its key in the session's store. */
export interface Judgement {
  readonly key: string;
  readonly verdict: Verdict;
}

/** Hash of all that a verdict depends on, in hex. */
async function keyOf({ title, pay, language, blocks }: Posting): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify([MODEL, title, pay, language, blocks]));
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...hash.subarray(0, 16)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Judges a posting, or finds the verdict that is kept; it is kept from now on where there is room. */
export async function judge(posting: Posting): Promise<Judgement> {
  const key = await keyOf(posting);
  const kept = await loadVerdict(key);
  if (kept !== null) return { key, verdict: kept };
  const verdict = classify(posting);
  await keepVerdict(key, verdict);
  return { key, verdict };
}
