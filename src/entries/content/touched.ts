/** The cards that changes of a page may have touched: those around a change, those put in, those taken out. */
export function touchedBy(
  records: readonly MutationRecord[],
  cards: ReadonlyMap<Element, unknown>,
): Set<Element> {
  const touched = new Set<Element>();
  const moved = new Set<Node>();
  for (const { target, type, addedNodes, removedNodes } of records) {
    for (let at: Node | null = target; at !== null; at = at.parentNode) {
      if (at instanceof Element && cards.has(at)) touched.add(at);
    }
    if (type === 'childList') for (const node of [...addedNodes, ...removedNodes]) moved.add(node);
  }
  if (moved.size > 0) for (const card of cards.keys()) if (isInside(card, moved)) touched.add(card);
  return touched;
}

function isInside(card: Element, moved: ReadonlySet<Node>): boolean {
  if (!card.isConnected) return true;
  for (let at: Node | null = card; at !== null; at = at.parentNode) if (moved.has(at)) return true;
  return false;
}
