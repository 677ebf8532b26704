import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { PopupState } from './state.ts';

type Kind = PopupState['kind'];

/** What is shown until there is something to say. */
const UNSETTLED: ReadonlySet<Kind> = new Set(['waiting', 'reading']);

/**
 * Keeps the focus where one view takes the place of another and the pressed button leaves with it: the new one's
 * sentence takes it. Nothing is done before the first view, or where the person is elsewhere.
 */
export function useKeptFocus(room: RefObject<HTMLElement | null>, kind: Kind): void {
  const before = useRef(kind);
  useEffect(() => {
    const replaced = before.current !== kind && !UNSETTLED.has(before.current);
    before.current = kind;
    if (!replaced || !document.hasFocus() || document.activeElement !== document.body) return;
    const sentence = room.current?.querySelector<HTMLElement>('h1');
    if (!sentence) return;
    sentence.tabIndex = -1;
    sentence.focus();
  }, [kind]);
}
