import { ask } from '../../browser/messages.ts';
import { loadPins, watchPins } from '../../browser/pins.ts';
import { openTab } from '../../browser/tabs.ts';
import { pairingOf } from '../../classifier/matching.ts';
import type { Pin, PinnedPosting } from '../../domain/pin.ts';
import type { Posting } from '../../domain/posting.ts';
import type { Reading } from '../../domain/reading.ts';
import type { Laid, PinEvents, PinsShown } from '../../view/pins/state.ts';
import type { PopupState } from '../../view/popup/state.ts';
import type { Room } from './follow-tab.ts';
import type { Known } from './known.ts';

type Pinned = Pick<Known, 'pins' | 'chosen'>;

/** Whether two texts that came from no page are one; postings of pages are told by their identity. */
function isSamePosting(a: Posting, b: Posting): boolean {
  if (a.url !== '' || b.url !== '') return a.identity === b.identity;
  return a.title === b.title && JSON.stringify(a.blocks) === JSON.stringify(b.blocks);
}

function isSameReading(a: Reading, b: Reading): boolean {
  if (a.headline !== b.headline || a.lines.length !== b.lines.length) return false;
  return a.lines.every(({ text }, at) => text === b.lines[at]?.text);
}

function isOf(pin: Pin, state: PopupState): boolean {
  if (pin.kind === 'posting') return state.kind === 'verdict' && isSamePosting(pin.posting, state.posting);
  return state.kind === 'profile' && isSameReading(pin.reading, state.reading);
}

/** The posting that profiles are laid beside: the chosen one while it is pinned, else the last that was. */
function besideOf({ pins, chosen }: Pinned): PinnedPosting | null {
  const postings = pins.filter((pin) => pin.kind === 'posting');
  return postings.find(({ id }) => id === chosen) ?? postings[0] ?? null;
}

/** The last pairing that was made: the popup is drawn again and again, and a CV may have thousands of lines. */
let last: { readonly of: Laid; readonly reading: Reading } | null = null;

function laidOf(state: PopupState, pinned: Pinned): Laid | null {
  const pin = besideOf(pinned);
  if (pin === null || state.kind !== 'profile') return null;
  const { reading } = state;
  if (last?.of.pin !== pin || last.reading !== reading)
    last = { of: { pin, pairing: pairingOf(pin.verdict, reading) }, reading };
  return last.of;
}

/** What is pinned, as far as it matters for what the popup shows. */
export function pinsShown(state: PopupState, pinned: Pinned): PinsShown {
  const here = pinned.pins.find((pin) => isOf(pin, state)) ?? null;
  return { all: pinned.pins, here, laid: laidOf(state, pinned) };
}

/** What is shown as a pin of this moment (`at`, in milliseconds since 1970); null where it is neither posting nor profile. */
export function pinOf(state: PopupState, at: number): Pin | null {
  const id = crypto.randomUUID();
  if (state.kind === 'profile') return { kind: 'profile', id, at, reading: state.reading };
  if (state.kind !== 'verdict') return null;
  const { posting, verdict } = state;
  return { kind: 'posting', id: posting.url === '' ? id : posting.identity, at, posting, verdict };
}

/** What is known of a pin that is shown without its page. */
export const withoutPage = (pin: Pin): Pick<Known, 'judged' | 'pasted'> =>
  pin.kind === 'profile'
    ? { pasted: pin.reading, judged: null }
    : { judged: { posting: pin.posting, verdict: pin.verdict }, pasted: null };

/** The pin with an id; null where there is none, or it has left. */
export async function pinNamed(id: string): Promise<Pin | null> {
  return (await loadPins(Date.now())).find((pin) => pin.id === id) ?? null;
}

/** Learns what is pinned, now and after each change until the signal ends it. */
export function followPins({ learn, attempt }: Room, signal: AbortSignal): void {
  const load = () => attempt(async () => learn({ pins: await loadPins(Date.now()) }));
  watchPins(load, signal);
  load();
}

/** What each thing that a person can do with pins sets going. */
export function pinEventsIn({ learn, attempt }: Room, shown: () => PopupState): PinEvents {
  const open = async (pin: Pin) => {
    if (pin.kind === 'posting' && pin.posting.url !== '') await openTab(pin.posting.url);
    else learn(withoutPage(pin));
  };
  return {
    pin: () => {
      const pin = pinOf(shown(), Date.now());
      if (pin !== null) attempt(() => ask('pin', pin));
    },
    unpin: (id) => attempt(() => ask('unpin', { id })),
    open: (pin) => attempt(() => open(pin)),
    choose: (chosen) => learn({ chosen }),
  };
}
