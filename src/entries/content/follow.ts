import type { Page } from '../../domain/page.ts';
import type { Posting } from '../../domain/posting.ts';
import { watchAddress } from './address.ts';
import { visit } from './visit.ts';

/** Milliseconds of reading after which the person is told that it goes on. */
const NOTICEABLE = 300;

/** What following a document needs of the reader. */
export interface Reader {
  readonly read: (document: Document, address: string) => Page;
  /** Names the posting that an address is of; null where it is of none that is known. */
  readonly name: (address: string) => string | null;
}

/** What is told of a document. */
export interface Tell {
  readonly arrived: (page: Page) => void;
  readonly left: () => void;
  readonly reading: () => void;
}

/** A document that is followed. */
export interface Following {
  /** Reads it again, and gives what the person should be shown, once the page is ready for that. */
  readonly again: () => Promise<Page>;
  /** The posting that was told last. */
  readonly posting: () => Posting | null;
  readonly stop: () => void;
}

const withoutHash = (address: string): string => address.replace(/#[^/!]*$/, '');

/**
 * Follows a document through all its in-page moves and tells what it shows, never the job that the person left.
 * `since`: when it was loaded, in milliseconds of `performance.now()`.
 */
export function follow(window: Window, reader: Reader, tell: Tell, since: number): Following {
  const life = new AbortController();
  const { document, location } = window;
  let stay = new AbortController();
  let last: Posting | null = null;
  let former: Posting | null = null;
  let started = since;
  let waiting: ((page: Page) => void)[] = [];

  const read = () => reader.read(document, location.href);
  const told = (page: Page) => {
    last = page.posting;
    if (waiting.length === 0) tell.arrived(page);
    for (const resolve of waiting) resolve(page);
    waiting = [];
  };
  const begin = (now: boolean) => {
    stay.abort();
    stay = new AbortController();
    const promised = reader.name(location.href) !== null;
    const late = setTimeout(() => promised && tell.reading(), NOTICEABLE);
    stay.signal.addEventListener('abort', () => clearTimeout(late));
    const first = (page: Page) => {
      clearTimeout(late);
      told(page);
    };
    visit({ document, read, promised, former, since: started, now }, first, stay.signal);
  };
  const move = () => {
    former = last ?? former;
    last = null;
    started = performance.now();
    tell.left();
    begin(false);
  };
  const moved = (from: string, to: string) => {
    const [before, after] = [reader.name(from), reader.name(to)];
    const same = after === null ? withoutHash(from) === withoutHash(to) : before === after;
    if (!same) move();
  };
  const stop = () => {
    life.abort();
    stay.abort();
    if (waiting.length > 0) told(read());
  };

  watchAddress(window, moved, life.signal);
  window.addEventListener('pagehide', () => tell.left(), { signal: life.signal });
  window.addEventListener('pageshow', ({ persisted }) => persisted && move(), { signal: life.signal });
  begin(true);
  const again = () => {
    const page = new Promise<Page>((resolve) => waiting.push(resolve));
    begin(true);
    return page;
  };
  return { again, posting: () => last, stop };
}
