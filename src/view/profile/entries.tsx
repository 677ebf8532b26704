import { text } from '../../browser/texts.ts';
import type { Reading } from '../../domain/reading.ts';
import { Entry } from './entry.tsx';

/** The entries of a profile in order, each with its lines. */
export function Entries({ reading }: { readonly reading: Reading }) {
  return (
    <>
      <h2 class="sr">{text('profileEntries')}</h2>
      {reading.entries.map((entry, at) => (
        <Entry key={at} entry={entry} lines={reading.lines.filter((line) => line.entry === at)} />
      ))}
    </>
  );
}
