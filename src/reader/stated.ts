import type { Block, How } from '../domain/posting.ts';

/** What one source of a page (structured data, the board's places, inline data, the article) says of one job. */
export interface Stated {
  readonly how: How;
  readonly title: string | null;
  readonly company: string | null;
  readonly place: string | null;
  readonly pay: string | null;
  readonly date: string | null;
  readonly language: string | null;
  /** The job's id, or its address, as this source names it. */
  readonly id: string | null;
  readonly url: string | null;
  readonly blocks: readonly Block[];
}

/** Characters of text in all blocks. */
export function lengthOf(blocks: readonly Block[]): number {
  return blocks.reduce((sum, block) => sum + block.text.length, 0);
}
