import type { Place, Places, Selectors } from '../domain/places.ts';
import { blocksOf } from './blocks.ts';
import { said } from './text.ts';

/** The closest of an element and its ancestors that a selector finds, null where it finds none. */
export type Climb = (from: Element, selector: string) => Element | null;

/** A climb that asks the page anew each time. */
export const climbAsking: Climb = (from, selector) => from.closest(selector);

/**
 * A climb for the many cards of one reading: it asks the page once for what each selector finds. A selector with
 * `:has` that is asked at every ancestor of every card walks most of the page each time. Not to be kept: the page moves.
 */
export function climbIn(page: ParentNode): Climb {
  const found = new Map<string, ReadonlySet<Element>>();
  return (from, selector) => {
    const those = found.get(selector) ?? new Set(page.querySelectorAll(selector));
    found.set(selector, those);
    let element: Element | null = from;
    while (element !== null && !those.has(element)) element = element.parentElement;
    return element;
  };
}

/**
 * The text of the first place that gives one, or null. An element's text leaves out what is inside `svg`, `style`
 * and `script`.
 */
export function textAt(root: ParentNode, places: Places, climb: Climb = climbAsking): string | null {
  return foundAt(root, places, climb)?.text ?? null;
}

/** The element of which `textAt` gives the text, or null. */
export function elementAt(root: ParentNode, places: Places): Element | null {
  return foundAt(root, places, climbAsking)?.element ?? null;
}

/** A text, and the element that it is of. */
interface Found {
  readonly element: Element;
  readonly text: string;
}

function foundAt(root: ParentNode, places: Places, climb: Climb): Found | null {
  for (const place of places) {
    const { at, attribute, match, within, without, firstLine }: Place =
      typeof place === 'string' ? { at: place } : place;
    for (const element of elementsAt(rootOf(root, within, climb), at)) {
      const shown = firstLine === true ? firstLineOf(element) : shownText(element, without);
      const text = said(attribute === undefined ? shown : element.getAttribute(attribute));
      const found = text !== null && match !== undefined ? said(match.exec(text)?.[1]) : text;
      if (found !== null) return { element, text: found };
    }
  }
  return null;
}

function rootOf(root: ParentNode, within: string | undefined, climb: Climb): ParentNode | null {
  return within === undefined || root.nodeType !== 1 ? root : climb(root as Element, within);
}

function firstLineOf(element: Element): string | null {
  return blocksOf([element])[0]?.text ?? null;
}

function elementsAt(root: ParentNode | null, at: string): Element[] {
  if (root === null) return [];
  if (at === ':scope' && root.nodeType === 1) return [root as Element];
  return [...root.querySelectorAll(at)];
}

const NEVER_SHOWN = 'svg, style, script, .visually-hidden, .sr-only';

function shownText(element: Element, without?: string): string {
  const beside = without === undefined ? NEVER_SHOWN : `${NEVER_SHOWN}, ${without}`;
  if (element.querySelector(beside) === null) return element.textContent ?? '';
  const copy = element.cloneNode(true) as Element;
  for (const extra of copy.querySelectorAll(beside)) extra.remove();
  return copy.textContent ?? '';
}

/** Whether one of the selectors finds an element. */
export function isPresent(root: ParentNode, selectors: Selectors): boolean {
  return selectors.some((selector) => root.querySelector(selector) !== null);
}
