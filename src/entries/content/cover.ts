/** The layer of a badge that has nothing to rise above but a link that its own style stretches, by custom on layer 1. */
const LOWEST = 2;

/** The layer of an element, or of what its style draws at `drawn`. */
const layerOf = (element: Element, drawn?: string): number =>
  Number.parseInt(getComputedStyle(element, drawn).zIndex, 10) || 0;

/** What may lie over more of a card than a link's own words: the link, or what its style draws before or after it. */
interface Cover {
  readonly link: Element;
  /** The layer of what is drawn; null where the link itself lies there. */
  readonly drawn: number | null;
}

const DRAWN = ['::before', '::after'] as const;

/** What a link's style stretches over the card, if it does: the usual way to make a whole card pressable. */
function drawnBy(link: Element): Cover[] {
  return DRAWN.flatMap((name) => {
    const { content, position } = getComputedStyle(link, name);
    const isThere = position === 'absolute' && content !== 'none' && content !== 'normal';
    return isThere ? [{ link, drawn: layerOf(link, name) }] : [];
  });
}

function coversIn(anchor: Element): Cover[] {
  return [...anchor.querySelectorAll('a[href]')].flatMap((link) =>
    getComputedStyle(link).position === 'absolute' ? [{ link, drawn: null }] : drawnBy(link),
  );
}

/** The outermost element from `inner` up to `below`, without it, that keeps the layers inside it to itself. */
function groupOf(inner: Element, below: Element): Element | null {
  let group: Element | null = null;
  for (let at: Element | null = inner; at !== null && at !== below; at = at.parentElement) {
    const { position, zIndex, isolation, opacity, transform } = getComputedStyle(at);
    const layered = position !== 'static' && position !== '' && zIndex !== 'auto' && zIndex !== '';
    const isolated = isolation === 'isolate' || (opacity !== '' && Number(opacity) < 1);
    if (layered || isolated || (transform !== 'none' && transform !== '')) group = at;
  }
  return group;
}

function around(one: Element, other: Element): Element {
  let both = one;
  while (!both.contains(other) && both.parentElement !== null) both = both.parentElement;
  return both;
}

/** The layer of a cover among what stands in `both`. */
function layerIn(both: Element, { link, drawn }: Cover): number {
  if (drawn === null) return layerOf(groupOf(link.parentElement ?? link, both) ?? link);
  const group = groupOf(link, both);
  return group === null ? drawn : layerOf(group);
}

/** The least layer on which what is put into `within` lies above a cover; null where none does. */
function above(cover: Cover, within: Element): number | null {
  const { link } = cover;
  const both = around(link, within);
  const theirs = layerIn(both, cover);
  const ours = groupOf(within, both);
  if (ours === null) return theirs + 1;
  const mine = layerOf(ours);
  const isLater = (link.compareDocumentPosition(ours) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  return mine > theirs || (mine === theirs && isLater) ? LOWEST : null;
}

/**
 * The layers (`z-index`) on which badges of a card can be pressed, by the element that they are put into; null where a
 * link lies over all that is in it.
 */
export function layersIn(anchor: Element): (within: Element) => number | null {
  const covers = coversIn(anchor);
  return (within) => {
    const all = covers.filter(({ link }) => !link.contains(within)).map((cover) => above(cover, within));
    return all.includes(null) ? null : Math.max(LOWEST, ...all.map(Number));
  };
}
