/**
 * The whole of a card, of which its anchor may be but a part: the largest element around it that holds neither the
 * card before nor the one after; the anchor itself where it stands alone.
 */
export function boxOf(anchor: Element, before: Element | undefined, after: Element | undefined): Element {
  const others = [before, after].filter((other) => other !== undefined);
  let box = anchor;
  for (let up = anchor.parentElement; up !== null && others.length > 0; up = up.parentElement) {
    const around = up;
    if (others.some((other) => around.contains(other))) return box;
    box = around;
  }
  return anchor;
}
