import type { Judged } from '../../browser/surface-calls.ts';
import { readTitle } from '../../classifier/claim.ts';
import { blocksOf, classify } from '../../classifier/index.ts';
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

/** Characters that a title has at most. */
const TITLE = 100;

/** Whether a pasted text begins with its title: a short line, no sentence, that names an occupation. */
function isTitle({ text, heading, bullet }: Block): boolean {
  const short = text.length <= TITLE && !/[.!?:;,]$/.test(text);
  return short && heading === null && !bullet && readTitle(text).claim !== 'open';
}

/** Judges a text that the person pasted. Nothing of it is kept. */
export function judgeText(text: string): Judged {
  const blocks = blocksOf(text);
  const [first, ...rest] = blocks;
  if (!first || rest.length === 0 || !isTitle(first)) return judgeBlocks(blocks, null, null);
  const title = first.text.trim();
  const below = rest.map((block) => (block.heading === title ? { ...block, heading: null } : block));
  return judgeBlocks(below, title, null);
}
