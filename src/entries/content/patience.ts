import type { Page } from '../../domain/page.ts';
import type { Posting } from '../../domain/posting.ts';

/** Milliseconds that a page may take to become a posting before it is said that there is none. */
const NONE = 1_000;

/** Milliseconds that a posting which the address promises may take to show its own text. */
const PROMISED = 5_000;

const text = (posting: Posting): string => JSON.stringify(posting.blocks);

/** Whether a page still shows the text of the job that the person left. */
function isStale(posting: Posting, former: Posting | null): boolean {
  return former !== null && former.identity !== posting.identity && text(former) === text(posting);
}

/**
 * Milliseconds, counted from when the page was there or moved, after which a reading may be told; until then it may
 * be of a page half drawn. `promised`: the address is one of a posting. `former`: what was there before a move.
 */
export function patience(page: Page, promised: boolean, former: Posting | null): number {
  if (page.posting === null) return promised || page.health === 'changed' ? PROMISED : NONE;
  if (page.posting.blocks.length === 0 || isStale(page.posting, former)) return PROMISED;
  return 0;
}
