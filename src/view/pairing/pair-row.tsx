import { text } from '../../browser/texts.ts';
import type { Beside, Pair } from '../../domain/pairing.ts';
import type { Reading } from '../../domain/reading.ts';
import type { Line } from '../../domain/verdict.ts';
import { entryWords } from '../profile/words.ts';
import { sharedWords } from '../words/pairing.ts';
import { Said } from './said.tsx';

interface PairRowProps {
  readonly pair: Pair;
  /** The posting's lines. */
  readonly lines: readonly Line[];
  readonly reading: Reading;
}

/** A duty, and beside it what the profile says of the same work. */
export function PairRow({ pair: { duty, beside }, lines, reading }: PairRowProps) {
  return (
    <li class="pair">
      <Duty line={lines[duty]} at={duty} />
      <div>
        {beside.map((each) => (
          <Told key={each.line} beside={each} reading={reading} />
        ))}
      </div>
    </li>
  );
}

interface DutyProps {
  readonly line: Line | undefined;
  /** Its number, from 0. */
  readonly at: number;
}

/** A duty in the posting's own words. */
export function Duty({ line, at }: DutyProps) {
  return line ? <Said line={line}>{text('pairingDuty', at + 1)}</Said> : null;
}

interface ToldProps {
  readonly beside: Beside;
  readonly reading: Reading;
}

function Told({ beside, reading }: ToldProps) {
  const line = reading.lines[beside.line];
  const entry = line && reading.entries[line.entry];
  if (!line || !entry) return null;
  return (
    <Said line={line}>
      <bdi>{entryWords(entry)}</bdi>
      <br />
      {sharedWords(beside)}
    </Said>
  );
}
