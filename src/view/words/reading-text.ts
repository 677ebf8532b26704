import { text } from '../../browser/texts.ts';
import type { Reading } from '../../domain/reading.ts';
import { rowsOf } from '../pairing/rows.ts';
import type { Laid } from '../pins/state.ts';
import { entryWords, headlineWords, mostlyWords } from '../profile/words.ts';
import { askedByWork } from './asked.ts';
import { oneLine } from './escape.ts';
import { workName } from './names.ts';
import { askWords, sharedWords, talkWords } from './pairing.ts';
import { postingName } from './pins.ts';
import { LETTERS } from './signs.ts';

/** What is shown of a profile as plain text: its sentence, each entry's lines, the posting beside it, the note. */
export function readingAsText(reading: Reading, laid: Laid | null): string {
  const headline = reading.headline === null ? [] : [text('quoted', oneLine(reading.headline))];
  return [
    [mostlyWords(reading), ...headline, headlineWords(reading)].join('\n'),
    ...(laid ? laidText(laid, reading) : []),
    ...entriesText(reading),
    text(laid ? 'pairingNote' : 'profileNote'),
  ].join('\n\n');
}

function entriesText({ entries, lines }: Reading): string[] {
  return entries.flatMap((entry, at) => {
    const done = lines.filter((line) => line.entry === at && line.shipped);
    const said = done.map(({ work, text: words }) =>
      text('profileLine', LETTERS[work], oneLine(words), workName(work)),
    );
    return said.length === 0 ? [] : [[oneLine(entryWords(entry)), ...said].join('\n')];
  });
}

function laidText(laid: Laid, reading: Reading): string[] {
  const { posting } = laid.pin;
  return [
    text('pairingTextWith', oneLine(postingName(posting))),
    ...talkText(laid),
    ...pairsText(laid, reading),
    ...asksText(laid, reading),
  ];
}

function talkText({ pairing: { talk } }: Laid): string[] {
  return talk === null
    ? []
    : [[text('talkHeading'), ...talkWords(talk.about), text('talkSource')].join('\n')];
}

function pairsText({ pairing, pin }: Laid, reading: Reading): string[] {
  return rowsOf(pairing.pairs).map(({ duties, lines }) =>
    [
      ...duties.map((pair) => `${dutyText(pin, pair.duty)} ${sharedWords(pair)}`),
      ...lines.map((at) => lineText(reading, at)),
    ].join('\n'),
  );
}

function lineText({ lines, entries }: Reading, at: number): string {
  const line = lines[at];
  const entry = line && entries[line.entry];
  return line && entry ? text('pairingTextLine', oneLine(line.text), oneLine(entryWords(entry))) : '';
}

function asksText({ pairing, pin }: Laid, { unloaded }: Reading): string[] {
  if (pairing.asked.length === 0) return [];
  const head = [text('askHeading'), ...(unloaded.length > 0 ? [text('askUnloaded')] : [])].join('\n');
  const kinds = askedByWork(pin.verdict.lines, pairing.asked).map(({ work, duties }) =>
    [askWords(work), ...duties.map(({ at }) => dutyText(pin, at))].join('\n'),
  );
  return [head, ...kinds];
}

function dutyText({ verdict }: Laid['pin'], at: number): string {
  const line = verdict.lines[at];
  return line ? text('pairingTextDuty', LETTERS[line.work], oneLine(line.text), at + 1) : '';
}
