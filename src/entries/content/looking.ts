import type { Board } from '../../domain/board.ts';
import { type CardList, listAt } from '../../reader/cards.ts';
import { putsAway } from '../../view/list/filtering.ts';
import type { Known } from './known.ts';
import type { Settler } from './settler.ts';
import { inSlices } from './slices.ts';

/** Where a list stands: the address of its page, one of a list of this board. */
export interface ListPlace {
  readonly address: string;
  readonly board: Board;
}

/** Looks through the whole list of a document, and lets each card carry what is known of it. */
export class Looking {
  readonly #document: Document;
  readonly #known: Known;
  readonly #settler: Settler;
  #last: Promise<void> = Promise.resolve();

  constructor(document: Document, known: Known, settler: Settler) {
    [this.#document, this.#known, this.#settler] = [document, known, settler];
  }

  /** One look at a time; a change during one brings another after it, by the page's own next quiet. */
  look(place: ListPlace, signal: AbortSignal): Promise<void> {
    const now = () => this.#lookNow(place, signal);
    this.#last = this.#last.then(now, now);
    return this.#last;
  }

  async #lookNow({ address, board }: ListPlace, signal: AbortSignal): Promise<void> {
    if (signal.aborted) return;
    const list = listAt(this.#document, address, board);
    if (list === null) return;
    this.#settler.list = list;
    const anchors = new Set<Element>();
    await inSlices(this.#read(list, anchors), signal);
    if (signal.aborted) return;
    this.#settler.keepOnly(anchors, this.#document);
    if (putsAway(this.#settler.shown.filter)) await this.#settler.settleAll(signal);
  }

  *#read(list: CardList, anchors: Set<Element>): Generator<void> {
    for (const placed of list.cards()) {
      if (placed !== null) {
        this.#known.see(placed.card);
        if (placed.anchor !== null) {
          anchors.add(placed.anchor);
          this.#settler.settle(placed.anchor, placed.card.identity);
        }
      }
      yield;
    }
  }
}
