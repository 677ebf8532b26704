import { text } from '../../browser/texts.ts';
import { BackLine } from '../popup/back-line.tsx';
import type { PopupEvents, PopupState } from '../popup/state.ts';
import { Entries } from './entries.tsx';
import { Summary } from './summary.tsx';

interface ProfileProps {
  readonly state: Extract<PopupState, { readonly kind: 'profile' }>;
  readonly events: PopupEvents;
}

/** What a profile's stated work speaks for: no sign, no standing, no title compared, no figure about the person. */
export function ProfileView({ state: { reading, inPage }, events }: ProfileProps) {
  return (
    <main class="columns">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls by itself must be reached by keyboard */}
      <section class="column" tabIndex={0} aria-label={text('profileHere')}>
        <Summary reading={reading} level={1} />
      </section>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls by itself must be reached by keyboard */}
      <section class="column comparison" tabIndex={0} aria-label={text('profileEntries')}>
        <Entries reading={reading} />
      </section>
      {!inPage && <BackLine of="profileOfPasted" back={events.back} />}
    </main>
  );
}
