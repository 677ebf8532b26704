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
  readonly read: (document: Document, address: string) => Page;
  /** Names the posting that an address is of; null where it is of none that is known. */
  readonly name: (address: string) => string | null;
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
  readonly #start = setTimeout(() => this.#begin(true), ASKED);
  #stay = new AbortController();
  #since: number;
  #told: Posting | null = null;
  #former: Posting | null = null;
  #asked: ((page: Page) => void)[] = [];

  /** `since`: when the document was loaded, in milliseconds of `performance.now()`. */
  constructor(window: Window, reader: Reader, tell: Tell, since: number) {
    [this.#window, this.#reader, this.#tell, this.#since] = [window, reader, tell, since];
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

  /** Reads and watches no more. */
  stop(): void {
    clearTimeout(this.#start);
    this.#life.abort();
    this.#stay.abort();
    if (this.#asked.length > 0) this.#give(this.#read());
  }

  #read(): Page {
    return this.#reader.read(this.#window.document, this.#window.location.href);
  }

  #give(page: Page): void {
    this.#told = page.posting;
    if (this.#asked.length === 0) this.#tell.arrived(page);
    for (const resolve of this.#asked) resolve(page);
    this.#asked = [];
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
    visit({ ...stay, read: () => this.#read() }, give, this.#stay.signal);
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
    const goesOn = (await this.#tell.left()) || this.#asked.length > 0;
    if (goesOn && signal === this.#stay.signal && !this.#life.signal.aborted) this.#begin(false);
  }
}
