import type { Mark } from '../../browser/page-calls.ts';
import { pace } from './pace.ts';

/** Milliseconds for which a line stays marked. */
const SHOWN = 2_500;

/** Random, so that a page can't tell from the name whose mark it is. */
const NAME = `h${crypto.randomUUID().slice(0, 8)}`;

let shown: ReturnType<typeof setTimeout> | undefined;

function scrollerOf(element: Element): Element {
  const scrolls = (one: Element) =>
    one.scrollHeight > one.clientHeight && /auto|scroll/.test(getComputedStyle(one).overflowY);
  let up: Element | null = element;
  while (up !== null && !scrolls(up)) up = up.parentElement;
  return up ?? document.scrollingElement ?? document.documentElement;
}

/** An element that is higher than the window has its lines anywhere: the line itself is brought to the middle. */
function scrollTo(range: Range, element: Element): void {
  const behavior = pace(window);
  if (element.getBoundingClientRect().height < innerHeight / 2) {
    element.scrollIntoView({ block: 'center', behavior });
    return;
  }
  const scroller = scrollerOf(element);
  const line = range.getBoundingClientRect();
  const isPage = scroller === document.scrollingElement;
  const box = isPage ? { top: 0, height: innerHeight } : scroller.getBoundingClientRect();
  scroller.scrollBy({ top: line.top + line.height / 2 - box.top - box.height / 2, behavior });
  if (!isPage) scroller.scrollIntoView({ block: 'nearest', behavior });
}

function highlight(range: Range): void {
  CSS.highlights.set(NAME, new Highlight(range));
  clearTimeout(shown);
  shown = setTimeout(() => CSS.highlights.delete(NAME), SHOWN);
}

/**
 * Scrolls to a stretch of the page and marks it for a moment, without a change to the document. The style comes by the
 * name that it gives back. `isDark` says of an element whether its ground is. Without `trace` it only scrolls.
 */
export function mark(range: Range, isDark: (element: Element) => boolean, trace: boolean): Mark {
  const start = range.startContainer;
  const element = start instanceof Element ? start : (start.parentElement ?? document.documentElement);
  if (trace) highlight(range);
  scrollTo(range, element);
  return { name: NAME, dark: isDark(element) };
}
