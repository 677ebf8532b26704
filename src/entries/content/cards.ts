import type { CardTold, Filter, Listed, ListShown } from '../../domain/listed.ts';
import type { CardList } from '../../reader/cards.ts';
import { isAway } from '../../view/list/filtering.ts';
import { Away } from './away.ts';
import { Badges } from './badges.ts';
import { boxOf } from './box.ts';

/** What a page carries of ours: a badge on each card, and the cards that are put away. */
export class Cards {
  readonly #badges: Badges;
  readonly #away = new Away();
  readonly #shows = new Map<Element, string>();
  /** Where each anchor comes in the page, as the last whole look found it. */
  #order: readonly Element[] = [];
  #places = new Map<Element, number>();

  /** `told` gives what the badge of a card tells when it is pressed. */
  constructor(told: (identity: string) => Promise<CardTold | null>) {
    this.#badges = new Badges(told);
  }

  /** The anchors, each with the identity that it showed when it was looked at last. */
  get anchors(): ReadonlyMap<Element, string> {
    return this.#shows;
  }

  /** Lets a card carry what belongs to the job that it shows now; null where it shows none that is known. */
  settle(
    anchor: Element,
    identity: string | null,
    listed: Listed | undefined,
    { list, shown }: Settling,
  ): void {
    if (identity === null || !anchor.isConnected) {
      this.drop(anchor);
      return;
    }
    this.#shows.set(anchor, identity);
    if (listed === undefined || !shown.badges) this.#badges.take(anchor);
    else this.#badges.put(anchor, listed, () => list.titleAt(anchor));
    if (listed === undefined || !isAway(listed, shown.filter)) this.#away.back(anchor);
    else this.#putAway(anchor, list, shown.filter.how);
  }

  /** Takes all of ours from a card. */
  drop(anchor: Element): void {
    this.#shows.delete(anchor);
    this.#badges.take(anchor);
    this.#away.back(anchor);
  }

  /** Takes all of ours from every card but some, which come in the order of the page. */
  keepOnly(anchors: ReadonlySet<Element>, document: Document): void {
    this.#order = [...anchors];
    this.#places = new Map(this.#order.map((anchor, at) => [anchor, at]));
    for (const anchor of [...this.#shows.keys()]) if (!anchors.has(anchor)) this.drop(anchor);
    this.#away.keepOnly(anchors);
    this.#badges.keepOnly(anchors, document);
  }

  #putAway(anchor: Element, list: CardList, how: Filter['how']): void {
    const at = this.#places.get(anchor);
    // A card that has just come is put away at the end of the look that found it: only then its neighbours are known.
    if (at === undefined) return;
    const box = boxOf(anchor, this.#order[at - 1], this.#order[at + 1]);
    this.#away.put(anchor, box, list.titleAt(anchor), how);
  }
}

/** How a page's cards are read, and what it is to show of them. */
export interface Settling {
  readonly list: CardList;
  readonly shown: ListShown;
}
