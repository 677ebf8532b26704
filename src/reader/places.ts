import type { Place, Places, Selectors } from '../domain/places.ts';
import { blocksOf } from './blocks.ts';
import { said } from './text.ts';

/**
 * The text of the first place that gives one, or null. An element's text leaves out what is inside `svg`, `style`
 * and `script`.
 */
export function textAt(root: ParentNode, places: Places): string | null {
  for (const place of places) {
    const { at, attribute, match, within, firstLine }: Place =
      typeof place === 'string' ? { at: place } : place;
    for (const element of elementsAt(rootOf(root, within), at)) {
      const shown = firstLine === true ? firstLineOf(element) : shownText(element);
      const text = said(attribute === undefined ? shown : element.getAttribute(attribute));
      const found = text !== null && match !== undefined ? said(match.exec(text)?.[1]) : text;
      if (found !== null) return found;
    }
  }
  return null;
}

function rootOf(root: ParentNode, within: string | undefined): ParentNode | null {
  return within === undefined || root.nodeType !== 1 ? root : (root as Element).closest(within);
}

function firstLineOf(element: Element): string | null {
  return blocksOf([element])[0]?.text ?? null;
}

function elementsAt(root: ParentNode | null, at: string): Element[] {
  if (root === null) return [];
  if (at === ':scope' && root.nodeType === 1) return [root as Element];
  return [...root.querySelectorAll(at)];
}

function shownText(element: Element): string {
  if (element.querySelector('svg, style, script, .visually-hidden, .sr-only') === null) {
    return element.textContent ?? '';
  }
  const copy = element.cloneNode(true) as Element;
  for (const extra of copy.querySelectorAll('svg, style, script, .visually-hidden, .sr-only')) extra.remove();
  return copy.textContent ?? '';
}

/** Whether one of the selectors finds an element. */
export function isPresent(root: ParentNode, selectors: Selectors): boolean {
  return selectors.some((selector) => root.querySelector(selector) !== null);
}
