import { version } from '../../browser/install.ts';
import type { Posting } from '../../domain/posting.ts';

/** What a person can copy of a fault: what broke and where, how large the posting was; nothing of its text. */
export function detailsOf(error: unknown, posting: Posting): string {
  const what = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return [
    version(),
    `${posting.board ?? 'article'}, ${posting.how}, ${posting.blocks.length} blocks`,
    what,
  ].join('\n');
}
