import type { CardTold, Listed } from '../../domain/listed.ts';
import { groundIsDark } from '../../reader/ground.ts';
import { CardBadge, type Looks } from '../../view/badge/card-badge.tsx';
import { hostsIn } from '../../view/badge/host.ts';
import { fits } from './fit.ts';
import { putAt, type Spot, spotsIn } from './spot.ts';

/** Times that a badge is put back into one card whose page takes it out. */
const PATIENCE = 5;

interface Put {
  readonly badge: CardBadge;
  times: number;
}

/** The badges of a document's list: each card carries the one of the job that it shows, or none. */
export class Badges {
  readonly #put = new Map<Element, Put>();
  readonly #ask: (identity: string) => Promise<CardTold | null>;

  /** `ask` gives what the badge of a card tells when it is pressed. */
  constructor(ask: (identity: string) => Promise<CardTold | null>) {
    this.#ask = ask;
  }

  /** Gives a card its badge, or changes the one that it has. `title`: the element that shows the card's title. */
  put(anchor: Element, listed: Listed, title: () => Element): void {
    const put = this.#put.get(anchor);
    if (put === undefined) this.#add(anchor, listed, title(), 1);
    else if (put.badge.listed.identity !== listed.identity) {
      this.take(anchor);
      this.#add(anchor, listed, title(), 1);
    } else if (anchor.contains(put.badge.host)) put.badge.show(listed, looks(put.badge.host));
    else if (put.times < PATIENCE) {
      this.take(anchor);
      this.#add(anchor, listed, title(), put.times + 1);
    }
  }

  /** Takes a card's badge away, if it has one. */
  take(anchor: Element): void {
    this.#put.get(anchor)?.badge.remove();
    this.#put.delete(anchor);
  }

  /** Takes away all badges but those of some cards, and what the page made of ours: copies without anything in them. */
  keepOnly(anchors: ReadonlySet<Element>, document: Document): void {
    for (const anchor of [...this.#put.keys()]) if (!anchors.has(anchor)) this.take(anchor);
    const ours = new Set<Element>([...this.#put.values()].map(({ badge }) => badge.host));
    for (const host of hostsIn(document)) if (!ours.has(host)) host.remove();
  }

  #add(anchor: Element, listed: Listed, title: Element, times: number): void {
    const badge = new CardBadge(anchor.ownerDocument, listed, looks(title), this.#ask);
    const spot = settle(badge.host, anchor, title);
    if (spot !== null) badge.stand(spot);
    this.#put.set(anchor, { badge, times });
  }
}

/** Puts the host of a badge into the best spot of a card where it fits, else into the best; gives the spot. */
function settle(host: Element, anchor: Element, title: Element): Spot | null {
  let best: Spot | null = null;
  for (const spot of spotsIn(anchor, title)) {
    if (fits(host, spot, anchor)) return spot;
    best ??= spot;
  }
  if (best !== null) putAt(host, best);
  return best;
}

function looks(at: Element): Looks {
  const within = at.parentElement ?? at;
  const direction = getComputedStyle(within).direction === 'rtl' ? 'rtl' : 'ltr';
  return { dark: groundIsDark(within), direction };
}
