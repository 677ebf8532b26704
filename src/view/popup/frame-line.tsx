import { text } from '../../browser/texts.ts';
import { hostsWords } from '../words/where.ts';
import type { FrameOffer, PopupEvents } from './state.ts';

interface FrameLineProps {
  readonly frame: FrameOffer;
  readonly events: Pick<PopupEvents, 'turnOn' | 'openFrame'>;
}

/** A posting that stands in a frame of another site: turn that board on, or open the frame in a tab. */
export function FrameLine({ frame: { board, url }, events }: FrameLineProps) {
  return (
    <>
      <h1 class="sentence">{text('frameHolds', board.name)}</h1>
      <p class="row">
        {!board.on && (
          <button type="button" class="btn main" onClick={() => events.turnOn(board)}>
            {text('frameTurnOn', board.name)}
          </button>
        )}
        <button type="button" class="btn" onClick={() => events.openFrame(url)}>
          {text('frameOpen')}
        </button>
      </p>
      {!board.on && (
        <p class="label" title={board.hosts.join(', ')}>
          {text('frameGrants', hostsWords(board.hosts))} {board.termsForbid && text('offerTerms', board.name)}
        </p>
      )}
    </>
  );
}
