/** Puts plain text on the clipboard. Must be called straight from a click. */
export function copyText(text: string): Promise<void> {
  return navigator.clipboard.writeText(text);
}

/** Puts a text on the clipboard as plain text and as HTML at once. Must be called straight from a click. */
export function copyBoth(text: string, html: string): Promise<void> {
  const plain = new Blob([text], { type: 'text/plain' });
  const rich = new Blob([html], { type: 'text/html' });
  return navigator.clipboard.write([new ClipboardItem({ 'text/plain': plain, 'text/html': rich })]);
}
