import { text } from '../../browser/texts.ts';
import type { Reading } from '../../domain/reading.ts';
import type { Line } from '../../domain/verdict.ts';
import { entryWords } from '../profile/words.ts';
import { sharedWords } from '../words/pairing.ts';
import type { Row } from './rows.ts';
import { Said } from './said.tsx';

interface PairRowProps {
  readonly row: Row;
  /** The posting's lines. */
  readonly lines: readonly Line[];
  readonly reading: Reading;
}

/** Duties with what ties each to the other side, and beside them what the profile says of the same work. */
export function PairRow({ row, lines, reading }: PairRowProps) {
  return (
    <li class="pair">
      <div>
        {row.duties.map((pair) => (
          <Duty key={pair.duty} line={lines[pair.duty]} at={pair.duty} tie={sharedWords(pair)} />
        ))}
      </div>
      <div>
        {row.lines.map((at) => (
          <ProfileLine key={at} at={at} reading={reading} />
        ))}
      </div>
    </li>
  );
}

interface DutyProps {
  readonly line: Line | undefined;
  /** Its number, from 0. */
  readonly at: number;
  /** What ties it to the other side, where something does. */
  readonly tie?: string;
}

/** A duty in the posting's own words. */
export function Duty({ line, at, tie }: DutyProps) {
  if (line === undefined) return null;
  return (
    <Said line={line}>
      {text('pairingDuty', at + 1)}
      {tie !== undefined && ` · ${tie}`}
    </Said>
  );
}

interface ProfileLineProps {
  /** The line's number, from 0. */
  readonly at: number;
  readonly reading: Reading;
}

/** A line of the profile in its own words, and the entry that it stands in. */
export function ProfileLine({ at, reading }: ProfileLineProps) {
  const line = reading.lines[at];
  const entry = line && reading.entries[line.entry];
  if (!line || !entry) return null;
  return (
    <Said line={line}>
      <bdi>{entryWords(entry)}</bdi>
    </Said>
  );
}
