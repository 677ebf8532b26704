import type { Page } from '../../domain/page.ts';
import type { Posting } from '../../domain/posting.ts';
import { watchAddress } from './address.ts';
import { visit } from './visit.ts';

/** Milliseconds of reading after which the person is told that it goes on. */
const NOTICEABLE = 300;

/** Milliseconds in which the click that brought the script may ask for the page, so that it is not read twice. */
const ASKED = 50;

/** What following a document needs of the reader. */
export interface Reader {
  /** Reads a page, with the cards of its list or without: those that are followed beside the reading come by themselves. */
  readonly read: (document: Document, address: string, cards: boolean) => Page;
  /** Names the posting that an address is of; null where it is of none that is known. */
  readonly name: (address: string) => string | null;
  /** Whether an address may show a posting or a list; any other is read only when the person asks. */
  readonly expects: (address: string) => boolean;
}

/** What goes on beside the reading, as long as the document may be read without a click. */
export interface Beside {
  /** The document stands at an address from now on. */
  readonly begin: (address: string) => void;
  readonly end: () => void;
}

/** What is told of a document. */
export interface Tell {
  readonly arrived: (page: Page) => void;
  /** What was told is gone. Answers whether the document may be read on without a click. */
  readonly left: () => Promise<boolean>;
  readonly reading: () => void;
}

const withoutHash = (address: string): string => address.replace(/#[^/!]*$/, '');

/** Follows a document through all its in-page moves and tells what it shows, never the job that the person left. */
export class Following {
  readonly #window: Window;
  readonly #reader: Reader;
  readonly #tell: Tell;
  readonly #life = new AbortController();
  readonly #start = setTimeout(() => this.#byItself(true), ASKED);
  readonly #beside: Beside;
  #stay = new AbortController();
  #since: number;
  #told: Posting | null = null;
  #former: Posting | null = null;
  #asked: ((page: Page) => void)[] = [];

  /** `since`: when the document was loaded, in milliseconds of `performance.now()`. */
  constructor(window: Window, reader: Reader, tell: Tell, beside: Beside, since: number) {
    [this.#window, this.#reader, this.#tell] = [window, reader, tell];
    [this.#beside, this.#since] = [beside, since];
    const { signal } = this.#life;
    watchAddress(window, (from, to) => this.#isMove(from, to) && this.#move(), signal);
    window.addEventListener('pagehide', () => tell.left(), { signal });
    window.addEventListener('pageshow', ({ persisted }) => persisted && this.#move(), { signal });
  }

  /** The posting that was told last; null once it is gone. */
  get posting(): Posting | null {
    return this.#told;
  }

  /** Reads the document again, and gives what the person should be shown, once the page is ready for that. */
  again(): Promise<Page> {
    const page = new Promise<Page>((resolve) => this.#asked.push(resolve));
    this.#begin(true);
    return page;
  }

  /** Reads no more until the person asks, or moves on. */
  rest(): void {
    this.#stay.abort();
  }

  /** Reads and watches no more. */
  stop(): void {
    clearTimeout(this.#start);
    this.#life.abort();
    this.#stay.abort();
    this.#beside.end();
    if (this.#asked.length > 0) this.#give(this.#read(true));
  }

  #read(cards: boolean): Page {
    return this.#reader.read(this.#window.document, this.#window.location.href, cards);
  }

  #give(page: Page): void {
    this.#told = page.posting;
    if (this.#asked.length === 0) this.#tell.arrived(page);
    for (const resolve of this.#asked) resolve(page);
    this.#asked = [];
  }

  /** Outside postings and lists the address is watched, and nothing else. */
  #byItself(now: boolean): void {
    const { href } = this.#window.location;
    this.#beside.begin(href);
    if (this.#asked.length > 0 || this.#reader.expects(href)) this.#begin(now);
  }

  #begin(now: boolean): void {
    clearTimeout(this.#start);
    this.#stay.abort();
    this.#stay = new AbortController();
    const promised = this.#reader.name(this.#window.location.href) !== null;
    const late = setTimeout(() => promised && this.#tell.reading(), NOTICEABLE);
    this.#stay.signal.addEventListener('abort', () => clearTimeout(late));
    const give = (page: Page) => {
      clearTimeout(late);
      this.#give(page);
    };
    const { document } = this.#window;
    const stay = { document, promised, former: this.#former, since: this.#since, now };
    const cards = this.#asked.length > 0;
    visit({ ...stay, read: () => this.#read(cards) }, give, this.#stay.signal);
  }

  /** Two addresses of one posting are no move, nor is a place in the same page. */
  #isMove(from: string, to: string): boolean {
    const [before, after] = [this.#reader.name(from), this.#reader.name(to)];
    return after === null ? withoutHash(from) !== withoutHash(to) : before !== after;
  }

  async #move(): Promise<void> {
    clearTimeout(this.#start);
    this.#stay.abort();
    const { signal } = this.#stay;
    this.#former = this.#told ?? this.#former;
    this.#told = null;
    this.#since = performance.now();
    const mayRead = await this.#tell.left();
    if (signal !== this.#stay.signal || this.#life.signal.aborted) return;
    if (mayRead) this.#byItself(false);
    else this.#beside.end();
    if (!mayRead && this.#asked.length > 0) this.#begin(false);
  }
}
