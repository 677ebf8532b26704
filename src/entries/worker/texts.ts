import type { Judged } from '../../browser/calls.ts';
import { blocksOf } from '../../classifier/blocks.ts';
import { classify } from '../../classifier/classify.ts';
import type { Block, Posting } from '../../domain/posting.ts';

/** Blocks that no page is known of, as a posting. */
function loose(blocks: Block[], title: string | null, company: string | null): Posting {
  const unknown = { board: null, place: null, pay: null, date: null, language: null };
  return { identity: 'text', url: '', how: 'article', title, company, blocks, ...unknown };
}

/** Judges blocks that stand in no page, or in a part of one. Nothing of them is kept. */
export function judgeBlocks(blocks: Block[], title: string | null, company: string | null): Judged {
  const posting = loose(blocks, title, company);
  return { posting, verdict: classify(posting) };
}

/** Judges a text that the person pasted. Nothing of it is kept. */
export function judgeText(text: string): Judged {
  return judgeBlocks(blocksOf(text), null, null);
}
