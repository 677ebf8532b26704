import { text } from '../../browser/texts.ts';
import { PairingView } from '../pairing/pairing-view.tsx';
import { PinBar } from '../pins/pin-bar.tsx';
import type { PinsShown } from '../pins/state.ts';
import { BackLine } from '../popup/back-line.tsx';
import type { PopupEvents, PopupState } from '../popup/state.ts';
import { CopyButton } from '../verdict/copy-button.tsx';
import { Entries } from './entries.tsx';
import { Summary } from './summary.tsx';

interface ProfileProps {
  readonly state: Extract<PopupState, { readonly kind: 'profile' }>;
  readonly pins: PinsShown;
  readonly events: PopupEvents;
}

/** What a profile's stated work speaks for: no sign, no standing, no title compared, no figure about the person. */
export function ProfileView({ state: { reading, inPage }, pins, events }: ProfileProps) {
  return (
    <>
      <main class="columns">
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls by itself must be reached by keyboard */}
        <section class="column" tabIndex={0} aria-label={text('profileHere')}>
          <Summary reading={reading} here={pins.here} level={1} />
        </section>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls by itself must be reached by keyboard */}
        <section class="column comparison" tabIndex={0} aria-label={text('profileEntries')}>
          {pins.laid && (
            <PairingView laid={pins.laid} reading={reading} all={pins.all} events={events.pins} />
          )}
          <Entries reading={reading} />
        </section>
        {!inPage && <BackLine of={pins.here ? 'profileOfPinned' : 'profileOfPasted'} back={events.back} />}
      </main>
      <footer class="foot">
        <CopyButton label="copyProfile" copy={events.copyProfile} />
        <PinBar pins={pins} events={events.pins} />
      </footer>
    </>
  );
}
