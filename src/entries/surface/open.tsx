import { render } from 'preact';
import { version } from '../../browser/install.ts';
import type { Handed } from '../../browser/surface-calls.ts';
import type { Pin } from '../../domain/pin.ts';
import { Popup } from '../../view/popup/popup.tsx';
import { eventsIn } from './events.ts';
import { TabFollower } from './follow-tab.ts';
import { type Known, shown, UNKNOWN } from './known.ts';
import { followPins, pinsShown, withoutPage } from './pinned.ts';

const named = (what: string): string | null => new URLSearchParams(location.search).get(what);

/** The tab that the address of the surface names, where it is opened as a page (`?tab=ID`); null where it names none. */
export function namedTab(): number | null {
  const tab = named('tab');
  return tab === null ? null : Number(tab);
}

/** The id of the pin that the address of the surface names, where it shows that (`?pin=ID`); null where it names none. */
export const namedPin = (): string | null => named('pin');

function detailsOf(error: unknown): string {
  const what = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return `${version()}\n${what}`;
}

/** What the panel can go on with: what reading the tab gave, or a pasted text; null where there is neither. */
function handedOf({ readable, state, verdict, reading, pasted, judged }: Known): Handed | null {
  if (readable === null || !(readable || pasted || judged)) return null;
  return { readable, state, verdict, reading, pasted, judged };
}

/** In what popup and panel differ. */
export interface Surface {
  /** Whether the tab is read as soon as the surface is there. */
  readonly reads: boolean;
  /**
   * Opens the panel beside a tab, with what reading the tab gave, called straight from a click; null where there is
   * none to open.
   */
  readonly openPanel: ((tab: number, read: Handed | null) => Promise<void>) | null;
  /** The pin that it shows instead of its tab. */
  readonly pin?: Pin | null;
}

/** Shows in an element what is known of a tab, and each news, until the signal ends it. */
export function open(element: Element, tab: number, surface: Surface, signal: AbortSignal): TabFollower {
  const { reads, openPanel, pin = null } = surface;
  let known: Known = pin ? { ...UNKNOWN, ...withoutPage(pin) } : UNKNOWN;
  const learn = (news: Partial<Known>) => {
    if (signal.aborted) return;
    known = { ...known, ...news };
    const state = shown(known);
    render(<Popup state={state} pins={pinsShown(state, known)} events={events} />, element);
  };
  const attempt = (task: () => Promise<unknown>) => {
    task().catch((error: unknown) => learn({ failure: detailsOf(error) }));
  };
  const room = { tab, reads, known: () => known, learn, attempt };
  const follower = new TabFollower(room);
  const events = eventsIn(room, {
    shown: () => shown(known),
    read: () => follower.read(),
    openPanel: openPanel && (() => openPanel(tab, handedOf(known))),
    hasPage: pin === null,
  });
  follower.start(signal);
  followPins(room, signal);
  return follower;
}
