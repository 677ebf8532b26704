import type { StartTag } from './setting.ts';

/** Hidden by attribute, by its own style, or for screen readers only (they hear a thing that is shown twice). */
export function isHidden(element: StartTag): boolean {
  const [style, names] = [element.getAttribute('style'), element.getAttribute('class')];
  return (
    element.hasAttribute('hidden') ||
    element.getAttribute('aria-hidden') === 'true' ||
    (style !== null && /display:\s*none|visibility:\s*hidden/i.test(style)) ||
    (names !== null && /(?:^|\s)(?:visually-hidden|sr-only|screen-reader-text|a11y-text)(?:\s|$)/.test(names))
  );
}
