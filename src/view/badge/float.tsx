import type { ComponentChildren, RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/** CSS pixels between a badge and what floats beside it, and between that and the edge of the window. */
const GAP = 4;
const EDGE = 8;

interface FloatProps {
  /** What it floats beside. */
  readonly at: RefObject<HTMLElement | null>;
  readonly id: string;
  /** Whether it is the sentence under the pointer, or all of it, which a press elsewhere or Escape closes. */
  readonly kind: 'hint' | 'whole';
  readonly label: string;
  readonly close: () => void;
  readonly children: ComponentChildren;
}

/** A small surface above all of the page: no card clips it, and the browser keeps one open at a time. */
export function Float({ at, id, kind, label, close, children }: FloatProps) {
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const [float, badge] = [box.current, at.current];
    if (float === null || badge === null) return;
    float.showPopover?.();
    const life = new AbortController();
    const put = () => place(float, badge);
    put();
    for (const event of ['scroll', 'resize']) {
      addEventListener(event, put, { capture: true, passive: true, signal: life.signal });
    }
    const onKey = ({ key }: KeyboardEvent) => key === 'Escape' && close();
    addEventListener('keydown', onKey, { capture: true, signal: life.signal });
    const onToggle = (event: Event) => 'newState' in event && event.newState === 'closed' && close();
    float.addEventListener('toggle', onToggle, { signal: life.signal });
    return () => life.abort();
  });
  const whole = kind === 'whole';
  return (
    <div
      ref={box}
      id={id}
      class={`told ${kind}`}
      popover={whole ? 'auto' : 'manual'}
      {...(whole ? { role: 'dialog', 'aria-label': label } : { role: 'tooltip' })}
    >
      {children}
    </div>
  );
}

/** Below the badge, above it where there is more room, and never beyond an edge of the window. */
function place(float: HTMLElement, badge: HTMLElement): void {
  const at = badge.getBoundingClientRect();
  const { width, height } = float.getBoundingClientRect();
  const below = at.bottom + GAP;
  const fits = below + height + EDGE <= innerHeight || at.top < innerHeight - at.bottom;
  const top = fits ? below : at.top - GAP - height;
  const start = getComputedStyle(badge).direction === 'rtl' ? at.right - width : at.left;
  float.style.top = `${Math.max(EDGE, Math.min(top, innerHeight - height - EDGE))}px`;
  float.style.left = `${Math.max(EDGE, Math.min(start, innerWidth - width - EDGE))}px`;
}
