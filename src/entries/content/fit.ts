import { clips, putAt, type Spot } from './spot.ts';

/** CSS pixels by which a badge may stand out without being cut: what it has beyond the line that it stands in. */
const LEEWAY = 4;

/** Whether an element may be too small for what is put into it. Asks for no layout: `auto` is told apart before it. */
function isTight(element: Element): boolean {
  const height = element.computedStyleMap?.().get('height')?.toString() ?? 'auto';
  return height !== 'auto' || clips(element);
}

function tightAround(within: Element, anchor: Element): Element[] {
  const tight: Element[] = [];
  for (let at: Element | null = within; at !== null; at = at === anchor ? null : at.parentElement) {
    if (isTight(at)) tight.push(at);
  }
  return tight;
}

const excess = ({ scrollHeight, clientHeight }: Element): number => Math.max(0, scrollHeight - clientHeight);

/** Puts the host of a badge into a spot of a card; whether it is whole there, and drives nothing else out of sight. */
export function fits(host: Element, spot: Spot, anchor: Element): boolean {
  const tight = tightAround(spot.within, anchor).map((element) => ({ element, before: excess(element) }));
  putAt(host, spot);
  return tight.every(({ element, before }) => {
    const [box, around] = [host.getBoundingClientRect(), element.getBoundingClientRect()];
    const isWhole = box.bottom <= around.bottom + LEEWAY && box.right <= around.right + LEEWAY;
    return isWhole && box.left >= around.left - LEEWAY && excess(element) <= before + LEEWAY;
  });
}
