import { type CardTold, EVERYTHING, type ListShown } from '../../domain/listed.ts';
import type { CardList } from '../../reader/cards.ts';
import { Cards } from './cards.ts';
import type { Known } from './known.ts';
import { inSlices } from './slices.ts';
import { touchedBy } from './touched.ts';

/** Milliseconds that a change of the page may take us before it is painted; what is left then loses its badge. */
const AT_ONCE = 4;

/** Lets each card of a page carry what belongs to the job that it shows at the moment. */
export class Settler {
  readonly #known: Known;
  readonly #cards: Cards;
  /** How the page's cards are read; null where it has no list. */
  list: CardList | null = null;
  /** What the page is to show of its list. Nothing is put into it before it is known that it may be. */
  shown: ListShown = { badges: false, filter: EVERYTHING };

  /** `told` gives what the badge of a card tells when it is pressed. */
  constructor(known: Known, told: (identity: string) => Promise<CardTold | null>) {
    this.#known = known;
    this.#cards = new Cards(told);
  }

  /** The anchors, each with the identity that it showed when it was looked at last. */
  get anchors(): ReadonlyMap<Element, string> {
    return this.#cards.anchors;
  }

  /** Settles a card by the identity that it shows; null where it shows none. */
  settle(anchor: Element, identity: string | null): void {
    if (this.list === null) return;
    const listed = identity === null ? undefined : this.#known.of(identity);
    this.#cards.settle(anchor, identity, listed, { list: this.list, shown: this.shown });
  }

  /** Settles cards anew, each by what it shows at the moment: all, or those of some identities. */
  settleAll(signal: AbortSignal, only?: ReadonlySet<string>): Promise<void> {
    return inSlices(this.#settling(only), signal);
  }

  /** Corrects the cards that a change has touched, before the page is painted with a badge on the wrong one. */
  correct(records: readonly MutationRecord[]): void {
    const end = performance.now() + AT_ONCE;
    for (const anchor of touchedBy(records, this.#cards.anchors)) {
      const inTime = performance.now() < end && anchor.isConnected;
      if (inTime) this.#settleNow(anchor);
      else this.#cards.drop(anchor);
    }
  }

  /** Takes all of ours from every card but some, which come in the order of the page. */
  keepOnly(anchors: ReadonlySet<Element>, document: Document): void {
    this.#cards.keepOnly(anchors, document);
  }

  *#settling(only?: ReadonlySet<string>): Generator<void> {
    for (const [anchor, shows] of [...this.#cards.anchors]) {
      if (only !== undefined && !only.has(shows)) continue;
      this.#settleNow(anchor);
      yield;
    }
  }

  #settleNow(anchor: Element): void {
    this.settle(anchor, this.list?.cardAt(anchor)?.identity ?? null);
  }
}
