import * as z from 'zod/mini';
import { leavesAt, Pin } from '../domain/pin.ts';
import { type Newer, readKept, reportBroken, type Shape, toKeep } from './kept.ts';
import { indexedPins, type PinStore } from './pin-store.ts';
import { inTurn } from './turns.ts';

/** The channel that tells all places of ours that pins changed. */
const CHANNEL = 'pins';

const SHAPE: Shape<Pin> = { schema: Pin, steps: [] };

/** What every version of a pin says in the same way, newer ones too: what it takes to let go of a person in time. */
const Leaving = z.object({ kind: z.enum(['posting', 'profile']), at: z.number() });

function hasLeft(stored: unknown, now: number): boolean {
  const { success, data } = z.safeParse(Leaving, stored);
  const leaves = success ? leavesAt(data) : null;
  return leaves !== null && leaves <= now;
}

/** A stored pin; null for one that is to go: its day has come, or it can't be read. */
function staying(id: string, stored: unknown, now: number): Pin | Newer | null {
  if (hasLeft(stored, now)) return null;
  const pin = readKept(SHAPE, stored);
  if (pin === 'newer' || pin?.id === id) return pin;
  reportBroken('pins');
  return null;
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
 * What is pinned, the last first. Profiles whose day has come leave for good, and so does what is broken, which is
 * reported once; what a newer version of ours pinned stays unseen. `now` in milliseconds since 1970. Where the browser
 * keeps nothing for us, nothing is pinned.
 */
export function loadPins(now: number, store: PinStore = indexedPins): Promise<Pin[]> {
  return inTurn(CHANNEL, async () => {
    const pins: Pin[] = [];
    for (const [id, stored] of await storedIn(store)) {
      const pin = staying(id, stored, now);
      if (pin === null) await store.remove(id);
      else if (pin !== 'newer') pins.push(pin);
    }
    return pins.sort((a, b) => b.at - a.at);
  });
}

/** Keeps a pin in place of one with the same id. */
export function keepPin(pin: Pin, store: PinStore = indexedPins): Promise<void> {
  return inTurn(CHANNEL, async () => {
    await store.put(pin.id, toKeep(SHAPE, pin));
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
