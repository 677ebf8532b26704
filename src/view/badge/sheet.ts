import shares from '../styles/shares.css?inline';
import sign from '../styles/sign.css?inline';
import tokens from '../styles/tokens.css?inline';
import works from '../styles/works.css?inline';
import badge from './badge.css?inline';
import told from './told.css?inline';

/** CSS pixels of one rem, as our own pages have it; a foreign page's rem is the page's own choice. */
const REM = 16;

const inPixels = (css: string): string =>
  css.replace(/(\d*\.?\d+)rem\b/g, (_, rem: string) => `${Number(rem) * REM}px`);

let sheet: CSSStyleSheet | null = null;

/** The one style sheet of all badges of a document. Adopted, so that no policy of the page forbids it. */
export function badgeSheet(): CSSStyleSheet {
  if (sheet === null) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync([tokens, works, sign, shares, badge, told].map(inPixels).join('\n'));
  }
  return sheet;
}

/** How a badge stands in its card. */
export interface Place {
  /** Its `z-index`. */
  readonly layer: number;
  /** Whether it has a line for itself. */
  readonly alone: boolean;
}

const places = new Map<string, CSSStyleSheet>();

/** The style sheet of badges that stand alike: a page could reach a property or a style of the host, it can't reach this. */
export function placeSheet({ layer, alone }: Place): CSSStyleSheet {
  const key = `${layer} ${alone}`;
  const made = places.get(key) ?? new CSSStyleSheet();
  if (!places.has(key)) {
    made.replaceSync(`:host { z-index: ${layer} !important; }${alone ? ' .badge { margin: 2px 0; }' : ''}`);
    places.set(key, made);
  }
  return made;
}
