import type { Handed } from '../../browser/surface-calls.ts';

/** Milliseconds that a panel may take to open and to ask. */
const PATIENCE = 10_000;

let held: { readonly tab: number; readonly read: Handed } | null = null;
let end: ReturnType<typeof setTimeout> | undefined;

/** Holds what a popup read for the panel that it opens, in memory, until that asks for it or 10 seconds are over. */
export function hold(tab: number, read: Handed): void {
  held = { tab, read };
  clearTimeout(end);
  end = setTimeout(letGo, PATIENCE);
}

/** What is held for the panel beside a tab, once; null where nothing is. */
export function handOut(tab: number): Handed | null {
  if (held?.tab !== tab) return null;
  const { read } = held;
  letGo();
  return read;
}

function letGo(): void {
  held = null;
}
