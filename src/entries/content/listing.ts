import type { CardTold, ListShown } from '../../domain/listed.ts';
import { boardOf } from '../../reader/address.ts';
import { attributesOf, isListAddress } from '../../reader/cards.ts';
import { type Judge, Judging } from './judging.ts';
import { Known } from './known.ts';
import { type ListPlace, Looking } from './looking.ts';
import { whenQuiet } from './quiet.ts';
import { Settler } from './settler.ts';
import { scrollToCard } from './to-card.ts';

/** Whom a list asks; what nobody answers any more is null. */
export interface Asks {
  readonly judge: Judge;
  readonly told: (identity: string) => Promise<CardTold | null>;
  /** Is told what broke where the list can't be followed any further. */
  readonly lost: (error: unknown) => void;
  /** Tells each time that the person may want lists to show something else, until the signal ends it. */
  readonly wishes: (changed: () => void, signal: AbortSignal) => void;
  /** Sees to it, until the signal ends it, that nothing of ours outlives the extension. */
  readonly watch: (signal: AbortSignal) => void;
}

/** Follows the list of a document, and lets each card carry the badge of the job that it shows at the moment. */
export class Listing {
  readonly #window: Window;
  readonly #asks: Asks;
  readonly #known = new Known();
  readonly #settler: Settler;
  readonly #judging: Judging;
  readonly #looking: Looking;
  #stay = new AbortController();
  #place: ListPlace | null = null;

  constructor(window: Window, asks: Asks) {
    [this.#window, this.#asks] = [window, asks];
    this.#settler = new Settler(this.#known, asks.told);
    this.#judging = new Judging(this.#known, this.#settler, asks.judge);
    this.#looking = new Looking(window.document, this.#known, this.#settler);
  }

  /** Follows the list at an address from now on, anew after each move; where the address is no list of its board, none. */
  begin(address: string): void {
    this.#stay.abort();
    const board = boardOf(address);
    if (board === null || !isListAddress(address, board)) {
      this.end();
      return;
    }
    this.#stay = new AbortController();
    this.#place = { address, board };
    // The worker has forgotten what was shown at the former address; cards that stayed keep their badges meanwhile.
    this.#known.doubt();
    const { signal } = this.#stay;
    const look = () => this.#safely(() => this.#look(signal));
    const changed = (records: readonly MutationRecord[]) => {
      this.#safely(() => this.#settler.correct(records));
    };
    whenQuiet(this.#window.document, look, signal, { attributes: attributesOf(board), changed });
    // In a task of its own: the page itself is read in this one.
    const first = setTimeout(look);
    this.#asks.watch(signal);
    this.#asks.wishes(() => this.#safely(() => this.#judging.askShown(signal)), signal);
    signal.addEventListener('abort', () => clearTimeout(first));
  }

  /** Follows no list any more, and takes all that was put in out of the page. */
  end(): void {
    this.#stay.abort();
    this.#place = null;
    this.#settler.list = null;
    this.#known.clear();
    this.#settler.keepOnly(new Set(), this.#window.document);
  }

  /** Shows the list as it is wanted from now on. */
  show(shown: ListShown): void {
    this.#settler.shown = shown;
    if (this.#place === null) this.begin(this.#window.location.href);
    else this.#safely(() => this.#settler.settleAll(this.#stay.signal));
  }

  /** Has one card judged again, whose posting was read by now. */
  again(identity: string): void {
    this.#known.doubt(identity);
    for (const [anchor, shows] of this.#settler.anchors) {
      const card = shows === identity ? this.#settler.list?.cardAt(anchor) : null;
      if (card) this.#known.see(card);
    }
    this.#safely(() => this.#judging.ask(this.#stay.signal));
  }

  /** Has every card judged again: the worker may have been told of them before it knew of their page. */
  anew(): void {
    this.#known.doubt();
    this.#safely(() => this.#look(this.#stay.signal));
  }

  /** Scrolls to a card; false where it is gone. */
  go(identity: string): boolean {
    const [anchor] =
      [...this.#settler.anchors].find(([one, shows]) => shows === identity && one.isConnected) ?? [];
    if (anchor === undefined) return false;
    scrollToCard(this.#window, anchor);
    return true;
  }

  async #look(signal: AbortSignal): Promise<void> {
    if (this.#place === null) return;
    await this.#looking.look(this.#place, signal);
    await this.#judging.ask(signal);
  }

  /** What fails here must not be seen in the page's console: the list is left as the page has it, and the worker told. */
  async #safely(work: () => Promise<void> | void): Promise<void> {
    try {
      await work();
    } catch (error) {
      if (this.#place === null) return;
      this.#asks.lost(error);
      this.end();
    }
  }
}
