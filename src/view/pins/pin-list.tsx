import { text } from '../../browser/texts.ts';
import type { Pin } from '../../domain/pin.ts';
import { pinName, staysWords } from '../words/pins.ts';
import type { PinEvents } from './state.ts';

interface PinListProps {
  readonly all: readonly Pin[];
  /** The pin of what is shown, if it is pinned. */
  readonly here: Pin | null;
  readonly events: Pick<PinEvents, 'open' | 'unpin'>;
}

/** What is pinned, each with the day of its leaving and a way to let go of it. */
export function PinList({ all, here, events }: PinListProps) {
  return (
    <ul class="pin-list">
      {all.map((pin) => (
        <PinRow key={pin.id} pin={pin} here={pin.id === here?.id} events={events} />
      ))}
    </ul>
  );
}

interface PinRowProps extends Pick<PinListProps, 'events'> {
  readonly pin: Pin;
  readonly here: boolean;
}

function PinRow({ pin, here, events: { open, unpin } }: PinRowProps) {
  const name = pinName(pin);
  return (
    <li>
      <div>
        <p class="pin-name" dir="auto">
          {here ? (
            name
          ) : (
            <button type="button" class="words" onClick={() => open(pin)}>
              {name}
            </button>
          )}
        </p>
        <p class="label">
          {here && (
            <>
              <b>{text('pinHere')}</b>
              {' · '}
            </>
          )}
          {staysWords(pin)}
        </p>
      </div>
      <button type="button" class="btn" aria-label={text('unpinNamed', name)} onClick={() => unpin(pin.id)}>
        {text('unpin')}
      </button>
    </li>
  );
}
