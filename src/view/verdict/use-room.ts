import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useState } from 'preact/hooks';

/** A search for the room of a box: this many UTF-16 code units are drawn, `fits` stand in it, `over` don't. */
interface Search {
  readonly drawn: number;
  readonly fits: number;
  readonly over: number;
}

const whole = (length: number): Search => ({ drawn: length, fits: 0, over: length + 1 });

/**
 * How much of a text stands in a box that cuts what is too high for it: the most UTF-16 code units, up to the
 * `length` of the text, and anew when the window's size changes. Halves what is left before anything is painted.
 */
export function useRoom(box: RefObject<HTMLElement | null>, length: number): number {
  const [search, setSearch] = useState(() => whole(length));
  useEffect(() => {
    const again = () => setSearch(whole(length));
    addEventListener('resize', again);
    return () => removeEventListener('resize', again);
  }, [length]);
  useLayoutEffect(() => {
    const next = narrowed(search, isCut(box.current));
    if (next !== null) setSearch(next);
  }, [search]);
  return search.drawn;
}

function isCut(box: HTMLElement | null): boolean {
  return box !== null && box.scrollHeight > box.clientHeight + 1;
}

/** The next step of a search, by whether what is drawn now is cut; null where it has ended. */
function narrowed({ drawn, fits, over }: Search, cut: boolean): Search | null {
  const [low, high] = cut ? [fits, drawn] : [drawn, over];
  if (high - low > 1) return { drawn: Math.floor((low + high) / 2), fits: low, over: high };
  return drawn === low || low === 0 ? null : { drawn: low, fits: low, over: high };
}
