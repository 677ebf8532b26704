import { render } from 'preact';
import { BOARDS } from '../../boards/index.ts';
import { boardHosts, boardsOn } from '../../browser/board-hosts.ts';
import { message } from '../../browser/install.ts';
import { requestHosts, returnHosts, watchHosts } from '../../browser/permissions.ts';
import { dropPin, loadPins, watchPins } from '../../browser/pins.ts';
import { speak } from '../../browser/texts.ts';
import { Options } from '../../view/options/options.tsx';
import type { BoardChoice, OptionsEvents } from '../../view/options/state.ts';

const originsOf = ({ id }: BoardChoice) => BOARDS.find((board) => board.id === id)?.origins ?? [];

async function draw(element: Element): Promise<void> {
  const [on, pins] = await Promise.all([boardsOn(BOARDS), loadPins(Date.now())]);
  const again = () => draw(element);
  const events: OptionsEvents = {
    turnOn: (board) => requestHosts(originsOf(board)).then(again),
    turnOff: (board) => returnHosts(originsOf(board)).then(again),
    unpin: (id) => dropPin(id),
  };
  const boards = BOARDS.filter(({ origins }) => origins.length > 0).map((board) => boardHosts(board, on));
  render(<Options state={{ boards, pins }} events={events} />, element);
}

speak(message);
const app = document.getElementById('app');
if (app) {
  watchHosts(() => draw(app));
  watchPins(() => draw(app), new AbortController().signal);
  await draw(app);
}
