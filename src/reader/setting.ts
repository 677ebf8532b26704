import { BOLD, HEADINGS } from './tags.ts';

/** What the reader asks of an element's start tag. */
export type StartTag = Pick<Element, 'getAttribute' | 'hasAttribute'>;

/** What holds for the text inside an element. */
export interface Setting {
  readonly bullet: boolean;
  readonly heading: boolean;
  readonly bold: boolean;
  readonly depth: number;
}

/** The setting of a text that stands in nothing. */
export const OUTSIDE: Setting = { bullet: false, heading: false, bold: false, depth: 0 };

/** What holds inside an element; `tag` is its name in capitals. */
export function inside(element: StartTag, tag: string, outer: Setting): Setting {
  return {
    bullet: tag === 'LI' || outer.bullet,
    heading: HEADINGS.has(tag) || element.getAttribute('role') === 'heading' || outer.heading,
    bold: BOLD.has(tag) || looksBold(element) || outer.bold,
    depth: outer.depth + 1,
  };
}

function looksBold(element: StartTag): boolean {
  const [style, names] = [element.getAttribute('style'), element.getAttribute('class')];
  return (
    (style !== null && /font-weight:\s*(?:bold|[6-9]00)/i.test(style)) ||
    (names !== null && /(?:^|\s)(?:font-)?(?:semi|extra)?bold(?:\s|$)/i.test(names))
  );
}
