import { render } from 'preact';
import { BOARDS } from '../../boards/index.ts';
import { boardHosts, boardsOn } from '../../browser/board-hosts.ts';
import { message } from '../../browser/install.ts';
import { requestHosts, returnHosts, watchHosts } from '../../browser/permissions.ts';
import { speak } from '../../browser/texts.ts';
import { Options } from '../../view/options/options.tsx';
import type { BoardChoice, OptionsEvents } from '../../view/options/state.ts';

const originsOf = ({ id }: BoardChoice) => BOARDS.find((board) => board.id === id)?.origins ?? [];

async function draw(element: Element): Promise<void> {
  const on = await boardsOn(BOARDS);
  const again = () => draw(element);
  const events: OptionsEvents = {
    turnOn: (board) => requestHosts(originsOf(board)).then(again),
    turnOff: (board) => returnHosts(originsOf(board)).then(again),
  };
  const boards = BOARDS.filter(({ origins }) => origins.length > 0).map((board) => boardHosts(board, on));
  render(<Options state={{ boards }} events={events} />, element);
}

speak(message);
const app = document.getElementById('app');
if (app) {
  watchHosts(() => draw(app));
  await draw(app);
}
