import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { text } from '../../browser/texts.ts';
import type { PinsShown } from '../pins/state.ts';
import { Deciding } from '../verdict/deciding.tsx';
import { Section } from '../verdict/section.tsx';
import { ShareBar } from '../verdict/share-bar.tsx';
import { Standing } from '../verdict/standing.tsx';
import { standingName } from '../words/names.ts';
import { languageUnread } from '../words/sentence.ts';
import { ActionBar } from './action-bar.tsx';
import { AllLines } from './all-lines.tsx';
import { BackLine } from './back-line.tsx';
import { BoardLine } from './board-line.tsx';
import { ListLine } from './list-line.tsx';
import { OpenQuestion } from './open-question.tsx';
import { PasteBox } from './paste-box.tsx';
import { PayFact } from './pay-fact.tsx';
import { SideBySide } from './side-by-side.tsx';
import type { PopupEvents, PopupState } from './state.ts';

interface VerdictProps {
  readonly state: Extract<PopupState, { readonly kind: 'verdict' }>;
  readonly pins: PinsShown;
  readonly events: PopupEvents;
}

type PartProps = Omit<VerdictProps, 'pins'>;

/** The verdict, never out of sight, beside the comparison; one below the other where there is no room. */
export function VerdictView({ state, pins, events }: VerdictProps) {
  const { verdict, inPage, list, offer } = state;
  const [open, setOpen] = useState(false);
  const [id, ledger] = [useId(), useRef<HTMLHeadingElement>(null)];
  useEffect(() => (open ? ledger.current?.focus() : undefined), [open]);
  return (
    <>
      <main class="columns">
        <VerdictColumn state={state} events={events} />
        {list && <ListLine list={list} open={events.openList} />}
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls by itself must be reached by keyboard */}
        <section class="column comparison" tabIndex={0} aria-label={text('sideBySide')}>
          <Comparison state={state} events={events} />
          <AllLines
            id={id}
            heading={ledger}
            verdict={verdict}
            open={open}
            toggle={() => setOpen(!open)}
            show={inPage ? events.showLine : null}
          />
        </section>
        {!inPage && <BackLine back={events.back} />}
        {inPage && offer && <BoardLine offer={offer} events={events} />}
      </main>
      <ActionBar
        verdict={verdict}
        ledger={{ id, open, toggle: () => setOpen(!open) }}
        pins={pins}
        events={events}
      />
    </>
  );
}

function VerdictColumn({ state: { verdict, posting, inPage }, events }: PartProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls by itself must be reached by keyboard
    <section class="column" tabIndex={0} aria-label={text('verdictOf', standingName(verdict.standing))}>
      <Standing verdict={verdict} title={posting.title} level={1} />
      <Deciding verdict={verdict} show={inPage ? events.showLine : null} />
      <Section heading={text('dutiesSpeakFor')}>
        <ShareBar verdict={verdict} />
      </Section>
    </section>
  );
}

function Comparison({ state: { verdict, inPage }, events }: PartProps) {
  return (
    <>
      {languageUnread(verdict) && (
        <Section heading={text('pasteTranslation')}>
          <PasteBox judge={events.judgeText} />
        </Section>
      )}
      {verdict.standing === 'cant-tell' && <OpenQuestion verdict={verdict} copy={events.copyQuestion} />}
      <SideBySide verdict={verdict} copy={events.copyTable} show={inPage ? events.showLine : null} />
      <PayFact verdict={verdict} />
    </>
  );
}
