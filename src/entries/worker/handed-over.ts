import type { Handed, TabRead } from '../../browser/surface-calls.ts';

/** Milliseconds that a panel may take to open and to ask. */
const PATIENCE = 10_000;

let held: { readonly tab: number; readonly read: Handed } | null = null;
let end: ReturnType<typeof setTimeout> | undefined;

/** Readings under way, the last of each tab. */
const underWay = new Map<number, Promise<TabRead>>();

/** Holds what a popup read for the panel that it opens, in memory, until that asks for it or 10 seconds are over. */
export function hold(tab: number, read: Handed): void {
  held = { tab, read };
  clearTimeout(end);
  end = setTimeout(letGo, PATIENCE);
}

/** Watches a reading of a tab, so that a panel can have what a popup that is gone by then asked for. */
export function watched(tab: number, reading: Promise<TabRead>): Promise<TabRead> {
  underWay.set(tab, reading);
  const forget = () => {
    if (underWay.get(tab) === reading) underWay.delete(tab);
  };
  reading.then(forget, forget);
  return reading;
}

/**
 * What is held for the panel beside a tab, once; where nothing is, what a reading that is still under way gives; null
 * where there is neither.
 */
export async function handOut(tab: number): Promise<Handed | null> {
  if (held?.tab === tab) {
    const { read } = held;
    letGo();
    return read;
  }
  const read = await underWay.get(tab);
  return read ? { ...read, pasted: null, judged: null } : null;
}

function letGo(): void {
  held = null;
}
