import { Pin, PinOff } from 'lucide';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { text } from '../../browser/texts.ts';
import { Icon } from '../marks/icon.tsx';
import { PinList } from './pin-list.tsx';
import type { PinEvents, PinsShown } from './state.ts';

interface PinBarProps {
  readonly pins: PinsShown;
  readonly events: PinEvents;
}

/** In the bar below: pins what is shown, or lets go of it; and what else is pinned, folded behind its number. */
export function PinBar({ pins: { all, here }, events }: PinBarProps) {
  const [open, setOpen] = useState(false);
  const id = useId();
  const number = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!open) return;
    const foldOnEscape = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      // In the popup the key would close all of it.
      event.preventDefault();
      setOpen(false);
      number.current?.focus();
    };
    document.addEventListener('keydown', foldOnEscape);
    return () => document.removeEventListener('keydown', foldOnEscape);
  }, [open]);
  return (
    <>
      <button
        type="button"
        class="btn bare"
        onClick={() => (here === null ? events.pin() : events.unpin(here.id))}
      >
        <Icon shapes={here === null ? Pin : PinOff} />
        {text(here === null ? 'pin' : 'unpin')}
      </button>
      {all.length > 0 && (
        <>
          <button
            type="button"
            class="btn bare"
            aria-expanded={open}
            aria-controls={id}
            ref={number}
            onClick={() => setOpen(!open)}
          >
            {text('pinsOpen', all.length)}
          </button>
          <div class="pins" id={id} hidden={!open}>
            {open && <PinList all={all} here={here} events={events} />}
          </div>
        </>
      )}
    </>
  );
}
