/// <reference types="@crxjs/vite-plugin/client" />
import { isNew, message, watchInstall } from '../browser/install.ts';
import { answer } from '../browser/messages.ts';
import type { Sender } from '../browser/messenger.ts';
import { isGranted, watchHosts } from '../browser/permissions.ts';
import { dropPin, keepPin, loadPins } from '../browser/pins.ts';
import { openTab, watchTabs } from '../browser/tabs.ts';
import { speak } from '../browser/texts.ts';
import file from './content.iife.ts?script&iife';
import { arrive, forget, forgetMoved, leave } from './worker/arrivals.ts';
import { showReading } from './worker/badges.ts';
import { reconcile, resume, turnedOff, turnedOn } from './worker/boards.ts';
import { cardTold } from './worker/card-told.ts';
import { judgeTabCards, loseList } from './worker/cards.ts';
import { handOut, hold, watched } from './worker/handed-over.ts';
import { filterTab, showCard } from './worker/lists.ts';
import { readCv } from './worker/profiles.ts';
import { readTab } from './worker/read-tab.ts';
import { selectionOf } from './worker/selection.ts';
import { showLine } from './worker/show-line.ts';
import { skeletonOf } from './worker/skeleton.ts';
import { judgeBlocks, judgeText } from './worker/texts.ts';

const SCRIPT = `/${file.replace(/^\//, '')}`;

/** The tab that a content script speaks from. */
function tabOf({ tab }: Sender): number {
  if (tab === null) throw new Error('This call comes from no tab.');
  return tab;
}

speak(message);

answer({
  arrived: async ({ address, page }, sender) => {
    await arrive(tabOf(sender), sender.frame, address, page);
  },
  left: async ({ address }, sender) => {
    await leave(tabOf(sender), sender.frame);
    return isGranted(address);
  },
  judgeCards: (asked, sender) => judgeTabCards(tabOf(sender), { ...asked, frame: sender.frame }),
  listLost: ({ address, details }, sender) =>
    loseList(tabOf(sender), { frame: sender.frame, address }, details),
  cardTold: ({ identity }, sender) => cardTold(tabOf(sender), sender.frame, identity),
  reading: (_, sender) => showReading(tabOf(sender)),
  readTab: ({ tab }) => watched(tab, readTab(tab, SCRIPT)),
  showLine: ({ tab, line }) => showLine(tab, line),
  filterTab: ({ tab, filter }) => filterTab(tab, filter),
  showCard: ({ tab, identity }) => showCard(tab, identity),
  selectionOf: ({ tab }) => selectionOf(tab, SCRIPT),
  skeletonOf: ({ tab }) => skeletonOf(tab, SCRIPT),
  readCv: ({ text }) => readCv(text),
  judgeText: ({ text }) => judgeText(text),
  judgeBlocks: ({ blocks, title, company }) => judgeBlocks(blocks, title, company),
  handOver: ({ tab, read }) => hold(tab, read),
  takeOver: ({ tab }) => handOut(tab),
  pin: (pin) => keepPin(pin),
  unpin: ({ id }) => dropPin(id),
});

/** What nobody waits for is told to whoever looks at the worker. */
const run = (task: Promise<unknown>) => task.catch((error: unknown) => console.warn('TrueTitle:', error));

watchHosts((change, origins) => run((change === 'added' ? turnedOn : turnedOff)(origins, SCRIPT)));
watchTabs(
  (tab) => run(forget(tab)),
  (tab) => run(forgetMoved(tab)),
);
watchInstall(() => run(openTab('/src/entries/welcome/welcome.html')));
run(reconcile(SCRIPT));
run(isNew().then((anew) => (anew ? resume(SCRIPT) : undefined)));
// Pinned profiles whose day has come leave when the worker starts.
run(loadPins(Date.now()));
