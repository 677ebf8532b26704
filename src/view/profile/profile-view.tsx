import { text } from '../../browser/texts.ts';
import type { Reading } from '../../domain/reading.ts';
import { PairingView } from '../pairing/pairing-view.tsx';
import { PinBar } from '../pins/pin-bar.tsx';
import type { PinsShown } from '../pins/state.ts';
import { BackLine } from '../popup/back-line.tsx';
import type { PopupEvents, PopupState } from '../popup/state.ts';
import { CopyButton } from '../verdict/copy-button.tsx';
import { Section } from '../verdict/section.tsx';
import { Bar } from '../verdict/share-bar.tsx';
import { Entry } from './entry.tsx';
import { headlineWords, keptWords, mostlyWords } from './words.ts';

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
          <Summary reading={reading} pins={pins} />
        </section>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls by itself must be reached by keyboard */}
        <section class="column comparison" tabIndex={0} aria-label={text('profileEntries')}>
          {pins.laid && (
            <PairingView laid={pins.laid} reading={reading} all={pins.all} events={events.pins} />
          )}
          <h2 class="sr">{text('profileEntries')}</h2>
          {reading.entries.map((entry, at) => (
            <Entry key={at} entry={entry} lines={reading.lines.filter((line) => line.entry === at)} />
          ))}
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

interface SummaryProps {
  readonly reading: Reading;
  readonly pins: PinsShown;
}

function Summary({ reading, pins }: SummaryProps) {
  const notLoaded = reading.unloaded.length > 0 && reading.mostly.length > 0;
  return (
    <>
      <div class="verdict">
        <h1 class="sentence">{mostlyWords(reading)}</h1>
        {notLoaded && <p class="muted">{text('profileNotLoaded')}</p>}
      </div>
      {reading.mostly.length > 0 && (
        <Section heading={text('profileSpeaks')}>
          <Bar shares={reading.shares} label={text('profileSpeaks')} />
        </Section>
      )}
      <Section heading={text('profileHeadline')}>
        {reading.headline !== null && (
          <p class="headline" dir="auto">
            {reading.headline}
          </p>
        )}
        <p class="fact">{headlineWords(reading)}</p>
      </Section>
      <div class="block">
        <p class="label">
          {text('profileNote')} {keptWords(pins.here)}
        </p>
      </div>
    </>
  );
}
