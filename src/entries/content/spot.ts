/** Where a badge is put into a card. */
export interface Spot {
  /** The node that it comes behind; null where it comes last in `within`. */
  readonly after: Node | null;
  readonly within: Element;
  /** Whether it stands in the title's own line. */
  readonly behind: boolean;
}

const CLIPS = /hidden|clip|auto|scroll/;
const FLOWS = /^(block|flow-root|list-item|inline-block|table-cell)$/;
const PRESSED = 'a, button, [role=button], [role=link]';

/** Whether an element is a link or a button around the title and nothing else: a badge in it would be part of it. */
function isOnlyTitle(element: Element, title: Element): boolean {
  const length = (one: Element) => (one.textContent ?? '').trim().length;
  return element.matches(PRESSED) && length(element) <= length(title) * 1.2;
}

/** Whether what stands in an element flows as lines of text do, and is not cut at its edges. */
function hasRoom(element: Element): boolean {
  const { display, overflow } = getComputedStyle(element);
  return FLOWS.test(display) && !CLIPS.test(overflow);
}

/**
 * The spot in a card for its badge: as close behind the title as it is neither cut nor part of the title's link. The
 * last resort is the end of the card.
 */
export function spotIn(anchor: Element, title: Element): Spot {
  const line = firstLineOf(title);
  let inner: Node | null = line.until;
  for (let at: Element = line.within; anchor.contains(at); at = at.parentElement ?? anchor) {
    if (hasRoom(at) && !isOnlyTitle(at, title)) {
      return { within: at, after: inner, behind: inner === null || isInline(inner) };
    }
    if (at === anchor) break;
    inner = at;
  }
  return { within: anchor, after: inner, behind: false };
}

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

function isInline(node: Node): boolean {
  if (!(node instanceof Element)) return true;
  if (!/^(inline|none|contents)/.test(getComputedStyle(node).display)) return false;
  return node.querySelector('div, p, ul, h2, h3') === null;
}

/** Puts a badge, the host of its root, into its spot. */
export function putAt(host: Element, { within, after }: Spot): void {
  within.insertBefore(host, after === null ? null : after.nextSibling);
}
