import { render } from 'preact';
import { message, version } from '../../browser/install.ts';
import { activeTab } from '../../browser/tabs.ts';
import { speak } from '../../browser/texts.ts';
import { Popup } from '../../view/popup/popup.tsx';
import { eventsIn } from './events.ts';
import { TabFollower } from './follow-tab.ts';
import { type Known, shown, UNKNOWN } from './known.ts';
import { followPins, pinsShown } from './pinned.ts';

/** The tab that the address names, where the popup is opened as a page: `?tab=ID`. */
const named = new URLSearchParams(location.search).get('tab');

function detailsOf(error: unknown): string {
  const what = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return `${version()}\n${what}`;
}

/** Opens the popup of a tab in an element: shows what is known of it, and each news. */
function open(element: Element, tab: number): void {
  let known: Known = UNKNOWN;
  const learn = (news: Partial<Known>) => {
    known = { ...known, ...news };
    const state = shown(known);
    render(<Popup state={state} pins={pinsShown(state, known)} events={events} />, element);
  };
  const attempt = (task: () => Promise<unknown>) => {
    task().catch((error: unknown) => learn({ failure: detailsOf(error) }));
  };
  const room = { tab, known: () => known, learn, attempt };
  const follower = new TabFollower(room);
  const events = eventsIn(room, {
    shown: () => shown(known),
    read: () => follower.read(),
  });
  follower.start();
  followPins(room);
}

speak(message);
document.body.dataset.surface = named === null ? 'popup' : 'tab';
const app = document.getElementById('app');
if (app) open(app, named === null ? await activeTab() : Number(named));
