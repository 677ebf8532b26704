/** The layer of a badge that has nothing to rise above but a link that its own style stretches, by custom on layer 1. */
const LOWEST = 2;

const layerOf = (element: Element): number => Number.parseInt(getComputedStyle(element).zIndex, 10) || 0;

/** The links of a card that may lie over more of it than their own words. */
const coversIn = (anchor: Element): Element[] =>
  [...anchor.querySelectorAll('a[href]')].filter((link) => getComputedStyle(link).position === 'absolute');

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

/** The least layer on which what is put into `within` lies above a link; null where none does. */
function above(link: Element, within: Element): number | null {
  const both = around(link, within);
  const theirs = layerOf(groupOf(link.parentElement ?? link, both) ?? link);
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
    const all = covers.filter((link) => !link.contains(within)).map((link) => above(link, within));
    return all.includes(null) ? null : Math.max(LOWEST, ...all.map(Number));
  };
}
