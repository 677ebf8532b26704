import type { ComponentChildren } from 'preact';
import { type TextKey, text } from '../../browser/texts.ts';
import { Mark } from '../marks/brand.tsx';
import { PinList } from '../pins/pin-list.tsx';
import { BoardSwitch } from './board-switch.tsx';
import { MemorySwitch } from './memory-switch.tsx';
import { PageSwitches } from './page-switches.tsx';
import type { OptionsEvents, OptionsState } from './state.ts';

/** Headings of the groups, in their order. */
const GROUPS = ['boards', 'inPages', 'pins', 'data', 'never'] as const;
const KEPT: readonly TextKey[] = ['dataChoices', 'dataSeen', 'dataPages', 'dataPins'];
const NEVER: readonly TextKey[] = ['neverSends', 'neverReads', 'neverAlters', 'neverScores', 'neverTitle'];

interface OptionsProps {
  readonly state: OptionsState;
  readonly events: OptionsEvents;
}

/** The boards, each to be turned on or off; what stands in pages; what is stored; what is never done. */
export function Options({ state, events }: OptionsProps) {
  return (
    <div class="page">
      <header class="top">
        <span class="brand">
          <Mark size={18} />
          {text('extensionName')}
        </span>
        <h1>{text('options')}</h1>
        <nav aria-label={text('options')}>
          {GROUPS.map((heading) => (
            <a key={heading} href={`#${heading}`}>
              {text(heading)}
            </a>
          ))}
        </nav>
      </header>
      <main>
        <Group heading="boards">
          <p class="muted">{text('boardsHint')}</p>
          <ul>
            {state.boards.map((board) => (
              <BoardSwitch key={board.id} board={board} events={events} />
            ))}
          </ul>
        </Group>
        <Group heading="inPages">
          <PageSwitches state={state} events={events} />
        </Group>
        <Group heading="pins">
          {state.pins?.length ? (
            <PinList all={state.pins} here={null} events={{ open: events.openPin, unpin: events.unpin }} />
          ) : (
            <p class="muted">{text('pinsNone')}</p>
          )}
        </Group>
        <Group heading="data">
          <Points of={KEPT} />
          <MemorySwitch state={state} events={events} />
        </Group>
        <Group heading="never">
          <Points of={NEVER} />
        </Group>
      </main>
    </div>
  );
}

function Points({ of }: { readonly of: readonly TextKey[] }) {
  return (
    <ul class="missing">
      {of.map((what) => (
        <li key={what}>{text(what)}</li>
      ))}
    </ul>
  );
}

interface GroupProps {
  readonly heading: (typeof GROUPS)[number];
  readonly children: ComponentChildren;
}

function Group({ heading, children }: GroupProps) {
  return (
    <section class="opt" id={heading}>
      <h2>{text(heading)}</h2>
      <div>{children}</div>
    </section>
  );
}
