import type { StartTag } from './setting.ts';

/** Hidden by attribute, by its own style, or for screen readers only (they hear a thing that is shown twice). */
export function isHidden(element: StartTag): boolean {
  return (
    element.hasAttribute('hidden') ||
    element.getAttribute('aria-hidden') === 'true' ||
    /display:\s*none|visibility:\s*hidden/i.test(element.getAttribute('style') ?? '') ||
    /(?:^|\s)(?:visually-hidden|sr-only|screen-reader-text|a11y-text)(?:\s|$)/.test(
      element.getAttribute('class') ?? '',
    )
  );
}
