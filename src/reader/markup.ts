import { lightMarkup, type Markup } from './light-markup.ts';
import { piecesOf } from './pieces.ts';

/** Texts escaped more often than this are not texts. */
const MOST = 3;

/**
 * What a piece of HTML says; `page` makes the document to parse in, where one is needed: nothing runs, nothing loads.
 * HTML that was escaped once or twice more is unescaped first; a text without block tags keeps its line breaks.
 */
export function markupOf(html: string, page: Document): Markup {
  let markup = parsed(withBreaks(html), page);
  for (let times = 0; times < MOST && isEscaped(markup); times += 1) {
    markup = parsed(withBreaks(markup.text), page);
  }
  return markup;
}

function parsed(html: string, page: Document): Markup {
  return lightMarkup(html) ?? domMarkup(html, page);
}

/** What a piece of HTML says as the browser's parser reads it, whatever it holds. */
export function domMarkup(html: string, page: Document): Markup {
  const { body } = page.implementation.createHTMLDocument('');
  body.innerHTML = html;
  for (const code of body.querySelectorAll('script, style')) code.remove();
  return {
    text: body.textContent ?? '',
    pieces: piecesOf([body], () => false),
    hasElements: body.firstElementChild !== null,
  };
}

function isEscaped({ text, hasElements }: Markup): boolean {
  if (/<\/?(?:p|div|br|ul|ol|li|strong|b|em|span|h[1-6])\b[^<>]*>/i.test(text)) return true;
  return !hasElements && /&(?:amp|lt|gt|quot|nbsp|rsquo|#\d+);/i.test(text);
}

function withBreaks(html: string): string {
  if (/<(?:p|div|br|ul|ol|li|table|section|h[1-6])\b/i.test(html)) return html;
  return html.replace(/\r?\n/g, '<br>');
}
