import { render } from 'preact';
import { BOARDS } from '../../boards/index.ts';
import { boardHosts, boardsOn, originsOf } from '../../browser/board-hosts.ts';
import { message } from '../../browser/install.ts';
import { ask } from '../../browser/messages.ts';
import { requestHosts, returnHosts, watchHosts } from '../../browser/permissions.ts';
import { loadPins, watchPins } from '../../browser/pins.ts';
import { clearSeen, countSeen, watchSeen } from '../../browser/seen.ts';
import { changeSettings, loadSettings, watchSettings } from '../../browser/settings.ts';
import { openTab } from '../../browser/tabs.ts';
import { speak } from '../../browser/texts.ts';
import { inTurn } from '../../browser/turns.ts';
import type { Pin } from '../../domain/pin.ts';
import { Options } from '../../view/options/options.tsx';
import type { OptionsEvents, OptionsState } from '../../view/options/state.ts';

/** A quiet board's choice, in what the person chose of all of them. */
const traced = (before: readonly string[], id: string, on: boolean): string[] => [
  ...before.filter((other) => other !== id),
  ...(on ? [id] : []),
];

/** Where a pin is seen: its posting's page, else our popup, opened as a page. */
const addressOfPin = (pin: Pin): string =>
  pin.kind === 'posting' && pin.posting.url !== ''
    ? pin.posting.url
    : `/src/entries/popup/popup.html?pin=${encodeURIComponent(pin.id)}`;

/** All that the page shows, as it is now. */
async function stateNow(): Promise<OptionsState> {
  const [on, settings, seen, pins] = await Promise.all([
    boardsOn(BOARDS),
    loadSettings(),
    countSeen(),
    loadPins(Date.now()),
  ]);
  const boards = BOARDS.filter(({ origins }) => origins.length > 0).map((board) => boardHosts(board, on));
  const quiet = BOARDS.filter((board) => board.quiet === true && on.has(board.id));
  return { boards, settings, quiet, seen, pins };
}

/** Draws the page as things stand now; one draw after the other, so that none shows what was before. */
const draw = (element: Element): Promise<void> => inTurn('draw', () => drawNow(element));

async function drawNow(element: Element): Promise<void> {
  const state = await stateNow();
  const again = () => draw(element);
  const events: OptionsEvents = {
    turnOn: ({ id }) => requestHosts(originsOf(BOARDS, id)).then(again),
    turnOff: ({ id }) => returnHosts(originsOf(BOARDS, id)).then(again),
    choose: (chosen) => changeSettings((before) => ({ ...before, ...chosen })),
    trace: (id, on) => changeSettings((before) => ({ ...before, traceOn: traced(before.traceOn, id, on) })),
    clearSeen,
    openPin: (pin) => openTab(addressOfPin(pin)),
    unpin: (id) => ask('unpin', { id }),
  };
  render(<Options state={state} events={events} />, element);
}

speak(message);
const app = document.getElementById('app');
if (app) {
  const forever = new AbortController().signal;
  watchHosts(() => draw(app));
  watchPins(() => draw(app), forever);
  watchSettings(() => draw(app), forever);
  watchSeen(() => draw(app), forever);
  await draw(app);
}
