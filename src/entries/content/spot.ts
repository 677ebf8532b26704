import { layersIn } from './cover.ts';

/** Where a badge is put into a card. */
export interface Spot {
  /** The node that it comes behind; null where it comes last in `within`. */
  readonly after: Node | null;
  readonly within: Element;
  /** Whether it has a line for itself, or may share one. */
  readonly alone: boolean;
  /** Its `z-index` there. */
  readonly layer: number;
}

const CLIPS = /hidden|clip|auto|scroll/;
const FLOWS = /^(block|flow-root|list-item|inline-block|table-cell)$/;
const PRESSED = 'a, button, [role=button], [role=link]';

/** Whether an element cuts what does not fit into it. */
export const clips = (element: Element): boolean => CLIPS.test(getComputedStyle(element).overflow);

const textOf = (element: Element): string => (element.textContent ?? '').trim();

/** Whether an element is a link or a button around the title and nothing else: a badge in it would be part of it. */
function isOnlyTitle(element: Element, title: Element): boolean {
  return element.matches(PRESSED) && textOf(element).length <= textOf(title).length * 1.2;
}

/** The link or button that says the title, once or more often, and nothing else; null where there is none. */
function linkOf(title: Element): Element | null {
  const link = title.closest(PRESSED);
  return link !== null && textOf(link).replaceAll(textOf(title), '').trim() === '' ? link : null;
}

/** Whether what stands in an element comes below or behind what stands before it, and is not cut at its edges. */
function hasRoom(element: Element): boolean {
  const { display, flexDirection } = getComputedStyle(element);
  const flows = FLOWS.test(display) || (/flex$/.test(display) && flexDirection === 'column');
  return flows && !clips(element);
}

/**
 * The spots in a card for its badge, the best first: as close behind the title as it can be pressed and is neither cut
 * nor part of the title's link, then behind the card's other lines, at last at its end.
 */
export function* spotsIn(anchor: Element, title: Element): Generator<Spot> {
  const layers = layersIn(anchor);
  const spot = (within: Element, after: Node | null): Spot[] => {
    const layer = layers(within);
    return layer === null ? [] : [{ within, after, layer, alone: isAlone(within, after) }];
  };
  for (const [within, after] of above(anchor, title)) yield* spot(within, after);
  for (const line of linesIn(anchor))
    if (!title.contains(line) && !line.contains(title)) yield* spot(line, null);
  yield { within: anchor, after: null, layer: layers(anchor) ?? 0, alone: true };
}

/** The elements around a title that have room for a badge, the closest first, and what it would come behind. */
function* above(anchor: Element, title: Element): Generator<readonly [Element, Node | null]> {
  const line = firstLineOf(title);
  const link = linkOf(title);
  let inner: Node | null = line.until;
  for (let at: Element = line.within; anchor.contains(at); at = at.parentElement ?? anchor) {
    const isPart = link?.contains(at) === true || isOnlyTitle(at, title);
    if (!isPart && hasRoom(at)) yield [at, inner];
    if (at === anchor) return;
    inner = at;
  }
}

/** The elements of a card that hold a line of text by themselves, and have room behind it. */
function* linesIn(anchor: Element): Generator<Element> {
  for (const element of anchor.querySelectorAll('*')) {
    const isLine = [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && isSaid(node));
    if (isLine && !element.matches(PRESSED) && hasRoom(element)) yield element;
  }
}

const isSaid = (node: Node): boolean => node.textContent?.trim() !== '';

/** Where the first line of a text that may hold several ends: behind `until`, or with the element where that is null. */
function firstLineOf(text: Element): { readonly within: Element; readonly until: Node | null } {
  for (const child of text.childNodes) {
    if (child instanceof Element && !isInline(child)) {
      const before = child.previousSibling;
      return before?.textContent?.trim() ? { within: text, until: before } : firstLineOf(child);
    }
  }
  return { within: text, until: null };
}

const isAlone = (within: Element, after: Node | null): boolean =>
  (after !== null && !isInline(after)) || /flex/.test(getComputedStyle(within).display);

function isInline(node: Node): boolean {
  if (!(node instanceof Element)) return true;
  if (!/^(inline|none|contents)/.test(getComputedStyle(node).display)) return false;
  return node.querySelector('div, p, ul, h2, h3') === null;
}

/** Puts a badge, the host of its root, into its spot. */
export function putAt(host: Element, { within, after }: Spot): void {
  within.insertBefore(host, after === null ? null : after.nextSibling);
}
