import type { Page } from '../../domain/page.ts';
import type { Posting } from '../../domain/posting.ts';
import { patience } from './patience.ts';
import { whenQuiet } from './quiet.ts';

/** Milliseconds after which a page is taken as it is, and watched no longer. */
const WATCHED = 20_000;

/** One stay of the person at one address of one document. */
export interface Stay {
  readonly document: Document;
  readonly read: () => Page;
  /** Whether the address is one of a posting. */
  readonly promised: boolean;
  /** What was shown before the person came here without a load. */
  readonly former: Posting | null;
  /** When the page was there, or moved, in milliseconds of `performance.now()`. */
  readonly since: number;
  /** Whether to read at once, or only when the page is quiet. */
  readonly now: boolean;
}

/** Reads through one stay and tells each reading that differs from the one before, until the signal ends it. */
export function visit(stay: Stay, tell: (page: Page) => void, signal: AbortSignal): void {
  let told: string | null = null;
  let due: ReturnType<typeof setTimeout> | undefined;
  const tellOnce = (page: Page) => {
    const key = JSON.stringify(page);
    if (key !== told) tell(page);
    told = key;
  };
  const look = () => {
    clearTimeout(due);
    if (signal.aborted) return;
    const page = stay.read();
    const early = stay.since + patience(page, stay.promised, stay.former) - performance.now();
    if (early <= 0) tellOnce(page);
    else due = setTimeout(() => tellOnce(page), early);
  };
  const watching = new AbortController();
  const end = setTimeout(() => watching.abort(), WATCHED);
  signal.addEventListener('abort', () => {
    clearTimeout(due);
    clearTimeout(end);
    watching.abort();
  });
  if (stay.now) look();
  whenQuiet(stay.document, look, watching.signal);
}
