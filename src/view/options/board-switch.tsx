import { useId } from 'preact/hooks';
import { text } from '../../browser/texts.ts';
import { hostsWords } from '../words/where.ts';
import type { BoardChoice, OptionsEvents } from './state.ts';

const UNVERIFIED = { all: 'boardUnverified', lists: 'listsUnverified' } as const;

interface BoardSwitchProps {
  readonly board: BoardChoice;
  readonly events: OptionsEvents;
}

/**
 * One board with its switch: what turning it on grants, and what else is to know of it. The switch shows what the
 * browser granted, so it goes back where the person says no to the browser's prompt.
 */
export function BoardSwitch({ board, events }: BoardSwitchProps) {
  const id = useId();
  const flip = (event: Event & { readonly currentTarget: HTMLInputElement }) => {
    event.currentTarget.checked = board.on;
    if (board.on) events.turnOff(board);
    else events.turnOn(board);
  };
  return (
    <li class="set">
      <label for={id}>
        {board.name}
        <small title={board.hosts.join(', ')}>{text('boardHosts', hostsWords(board.hosts))}</small>
        {board.termsForbid && <small>{text('offerTerms', board.name)}</small>}
        {board.unverified && <small>{text(UNVERIFIED[board.unverified])}</small>}
      </label>
      <input
        type="checkbox"
        role="switch"
        class="switch"
        id={id}
        checked={board.on}
        aria-checked={board.on}
        onChange={flip}
      />
    </li>
  );
}
