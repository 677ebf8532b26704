import { List } from 'lucide';
import { text } from '../../browser/texts.ts';
import type { Verdict } from '../../domain/verdict.ts';
import { Icon } from '../marks/icon.tsx';
import { PinBar } from '../pins/pin-bar.tsx';
import type { PinsShown } from '../pins/state.ts';
import { CopyButton } from '../verdict/copy-button.tsx';
import { linesWords } from '../words/confidence.ts';
import type { PopupEvents } from './state.ts';

interface ActionBarProps {
  readonly verdict: Verdict;
  readonly ledger: { readonly id: string; readonly open: boolean; readonly toggle: () => void };
  readonly pins: PinsShown;
  readonly events: Pick<PopupEvents, 'copyVerdict' | 'pins'>;
}

/** The bar below both columns. */
export function ActionBar({ verdict, ledger, pins, events }: ActionBarProps) {
  return (
    <footer class="foot">
      <button
        type="button"
        class="btn bare"
        aria-expanded={ledger.open}
        aria-controls={ledger.id}
        onClick={ledger.toggle}
      >
        <Icon shapes={List} />
        {text('allLines', linesWords(verdict.lines.length))}
      </button>
      <CopyButton label="copyVerdict" copy={events.copyVerdict} />
      <PinBar pins={pins} events={events.pins} />
    </footer>
  );
}
