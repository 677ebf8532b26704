import { text } from '../../browser/texts.ts';
import type { Pin } from '../../domain/pin.ts';
import type { Reading } from '../../domain/reading.ts';
import { Section } from '../verdict/section.tsx';
import { Bar } from '../verdict/share-bar.tsx';
import { headlineWords, keptWords, mostlyWords } from './words.ts';

interface SummaryProps {
  readonly reading: Reading;
  /** The pin that keeps this profile; null where none does. */
  readonly here: Pin | null;
  /** Level of the heading that the sentence is. */
  readonly level: 1 | 2;
}

/** What a profile's stated work mostly is, beside what its headline claims, and what this is not for. */
export function Summary({ reading, here, level }: SummaryProps) {
  const Heading = level === 1 ? 'h1' : 'h2';
  const notLoaded = reading.unloaded.length > 0 && reading.mostly.length > 0;
  return (
    <>
      <div class="verdict">
        <Heading class="sentence">{mostlyWords(reading)}</Heading>
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
          {text('profileNote')} {keptWords(here)}
        </p>
      </div>
    </>
  );
}
