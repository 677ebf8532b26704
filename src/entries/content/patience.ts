import type { Page } from '../../domain/page.ts';
import type { Posting } from '../../domain/posting.ts';

/** Milliseconds that a page may take to become a posting before it is said that there is none. */
const NONE = 1_000;

/** Milliseconds that a posting which the address promises may take to show its own text. */
const PROMISED = 5_000;

/** Milliseconds that all of the former job, title and place too, may stand there: only then is it a job twice. */
const UNCHANGED = 20_000;

const text = ({ blocks }: Posting): string => JSON.stringify(blocks);

const whole = ({ title, company, place, blocks }: Posting): string =>
  JSON.stringify([title, company, place, blocks]);

/** The former job once more, from another source: its data stays in pages whose text is gone. */
const isSameFromElsewhere = (posting: Posting, former: Posting): boolean =>
  posting.how !== former.how && posting.title === former.title && posting.company === former.company;

/** How long to wait on a page that may still show the job that the person left. */
function staleness(posting: Posting, former: Posting | null): number {
  if (former === null || former.identity === posting.identity) return 0;
  if (whole(former) === whole(posting)) return UNCHANGED;
  return text(former) === text(posting) || isSameFromElsewhere(posting, former) ? PROMISED : 0;
}

/**
 * Milliseconds, counted from when the page was there or moved, after which a reading may be told; until then it may
 * be of a page half drawn. `promised`: the address is one of a posting. `former`: what was there before a move.
 */
export function patience(page: Page, promised: boolean, former: Posting | null): number {
  if (page.posting === null && page.kind === 'list' && !promised) return 0;
  if (page.posting === null) return promised || page.health === 'changed' ? PROMISED : NONE;
  if (page.posting.blocks.length === 0) return PROMISED;
  return staleness(page.posting, former);
}
