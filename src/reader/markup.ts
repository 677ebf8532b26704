/** Texts escaped more often than this are not texts. */
const MOST = 3;

/**
 * The body that a piece of HTML makes, in a document of its own: nothing runs, nothing loads. HTML that was escaped
 * once or twice more is unescaped first; a text without block tags keeps its line breaks.
 */
export function bodyOf(html: string, page: Document): HTMLElement {
  const { body } = page.implementation.createHTMLDocument('');
  body.innerHTML = withBreaks(html);
  for (let times = 0; times < MOST && isEscaped(body); times += 1) {
    body.innerHTML = withBreaks(body.textContent ?? '');
  }
  return body;
}

function isEscaped(body: HTMLElement): boolean {
  const text = body.textContent ?? '';
  if (/<\/?(?:p|div|br|ul|ol|li|strong|b|em|span|h[1-6])\b[^<>]*>/i.test(text)) return true;
  return body.firstElementChild === null && /&(?:amp|lt|gt|quot|nbsp|rsquo|#\d+);/i.test(text);
}

function withBreaks(html: string): string {
  if (/<(?:p|div|br|ul|ol|li|table|section|h[1-6])\b/i.test(html)) return html;
  return html.replace(/\r?\n/g, '<br>');
}
