import { text } from '../../browser/texts.ts';
import type { PinnedPosting } from '../../domain/pin.ts';
import type { Reading } from '../../domain/reading.ts';
import type { Laid, PinEvents, PinsShown } from '../pins/state.ts';
import { InParts } from '../verdict/in-parts.tsx';
import { Section } from '../verdict/section.tsx';
import { AskList } from './ask-list.tsx';
import { ChoosePosting } from './choose-posting.tsx';
import { PairRow } from './pair-row.tsx';
import { rowsOf } from './rows.ts';
import { TalkAbout } from './talk.tsx';

interface PairingProps {
  readonly laid: Laid;
  readonly reading: Reading;
  readonly all: PinsShown['all'];
  readonly events: Pick<PinEvents, 'choose'>;
}

/** A pinned posting's duties beside the lines of a profile, and what to ask. No score, no order of people, no sign. */
export function PairingView({ laid: { pin, pairing }, reading, all, events }: PairingProps) {
  const { pairs, asked, talk } = pairing;
  const { lines } = pin.verdict;
  const postings = all.filter((one): one is PinnedPosting => one.kind === 'posting');
  return (
    <>
      <div class="block">
        <ChoosePosting postings={postings} chosen={pin} choose={events.choose} />
      </div>
      {talk && <TalkAbout talk={talk} lines={lines} reading={reading} />}
      <Section heading={text('pairing')}>
        {pairs.length === 0 && (
          <p class="muted">{text(asked.length === 0 ? 'pairingNoDuties' : 'pairingNone')}</p>
        )}
        <InParts
          all={rowsOf(pairs)}
          draw={(row) => <PairRow key={row.lines.join()} row={row} lines={lines} reading={reading} />}
        />
      </Section>
      {asked.length > 0 && <AskList lines={lines} asked={asked} unloaded={reading.unloaded.length > 0} />}
      <div class="block">
        <p class="label">{text('pairingNote')}</p>
      </div>
    </>
  );
}
