import { boardOf, webAddress } from './address.ts';

/** Frames of other origins that hold a posting of a board which lives in other sites' pages. */
export function framesOf(page: Document, url: string): { url: string; board: string }[] {
  const own = webAddress(url)?.origin ?? null;
  const found = [...page.querySelectorAll('iframe[src]')].flatMap((frame) => {
    const address = webAddress(frame.getAttribute('src') ?? '', own === null ? undefined : url);
    const board = address === null ? null : boardOf(address.href);
    const foreign = address !== null && address.origin !== own;
    return foreign && board?.framed === true ? [{ url: address.href, board: board.id }] : [];
  });
  return found.filter((frame, number) => found.findIndex(({ url: other }) => other === frame.url) === number);
}
