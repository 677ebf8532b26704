/** The byte that switches alphabets in ISO-2022-JP, whose pages are ASCII otherwise and pass for UTF-8. */
const ESCAPE = 0x1b;

/**
 * The content type of a saved page's bytes: it names UTF-8 where they are UTF-8, else no encoding. A parser left to
 * itself looks for the page's own word in the first 1,024 bytes alone, and takes most pages that say it later for
 * windows-1252.
 */
export function contentTypeOf(bytes: Uint8Array): string {
  return isUtf8(bytes) ? 'text/html; charset=utf-8' : 'text/html';
}

function isUtf8(bytes: Uint8Array): boolean {
  if (bytes.includes(ESCAPE)) return false;
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
