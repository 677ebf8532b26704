import * as z from 'zod/mini';
import { leavesAt, Pin } from '../domain/pin.ts';
import { indexedPins, type PinStore } from './pin-store.ts';
import { inTurn } from './turns.ts';

/** The channel that tells all places of ours that pins changed. */
const CHANNEL = 'pins';

let reported = false;

function told(): void {
  if (!reported) console.warn('TrueTitle: a pin that was stored can’t be read; left out.');
  reported = true;
}

/** A stored pin; null for one that can't be read or whose day has come. */
function staying(id: string, stored: unknown, now: number): Pin | null {
  const parsed = z.safeParse(Pin, stored);
  if (!parsed.success || parsed.data.id !== id) {
    told();
    return null;
  }
  const leaves = leavesAt(parsed.data);
  return leaves !== null && leaves <= now ? null : parsed.data;
}

async function storedIn(store: PinStore): Promise<ReadonlyMap<string, unknown>> {
  try {
    return await store.all();
  } catch (error) {
    console.warn('TrueTitle: pins can’t be read.', error);
    return new Map();
  }
}

function tellAll(): void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage(null);
  channel.close();
}

/**
 * What is pinned, the last first. Profiles whose day has come leave for good, and so does what can't be read, which is
 * reported once. `now` in milliseconds since 1970. Where the browser keeps nothing for us, nothing is pinned.
 */
export function loadPins(now: number, store: PinStore = indexedPins): Promise<Pin[]> {
  return inTurn(CHANNEL, async () => {
    const pins: Pin[] = [];
    for (const [id, stored] of await storedIn(store)) {
      const pin = staying(id, stored, now);
      if (pin === null) await store.remove(id);
      else pins.push(pin);
    }
    return pins.sort((a, b) => b.at - a.at);
  });
}

/** Keeps a pin in place of one with the same id. */
export function keepPin(pin: Pin, store: PinStore = indexedPins): Promise<void> {
  return inTurn(CHANNEL, async () => {
    await store.put(pin.id, z.parse(Pin, pin));
    tellAll();
  });
}

/** Removes a pin; nothing happens where there is none. */
export function dropPin(id: string, store: PinStore = indexedPins): Promise<void> {
  return inTurn(CHANNEL, async () => {
    await store.remove(id);
    tellAll();
  });
}

/** Tells that pins were kept or removed, here or in any other place of ours, until the signal ends it. */
export function watchPins(tell: () => void, signal: AbortSignal): void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.addEventListener('message', tell);
  signal.addEventListener('abort', () => channel.close());
}
