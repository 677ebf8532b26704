import { useRef } from 'preact/hooks';
import { text } from '../../browser/texts.ts';
import { ListView } from '../list/list-view.tsx';
import { NO_PINS, type PinsShown } from '../pins/state.ts';
import { ProfileView } from '../profile/profile-view.tsx';
import { whereWords } from '../words/where.ts';
import { BoardLine } from './board-line.tsx';
import type { PopupEvents, PopupState } from './state.ts';
import { Changed, Failed, Nothing, Reading, Unread, Unreadable } from './states.tsx';
import { Strip } from './strip.tsx';
import { useKeptFocus } from './use-kept-focus.ts';
import { VerdictView } from './verdict-view.tsx';

interface PopupProps {
  readonly state: PopupState;
  /** What is pinned; nothing where it is left out. */
  readonly pins?: PinsShown;
  readonly events: PopupEvents;
}

/** The whole popup, for any of its states. It fills what is around it and lays itself out by the room it has. */
export function Popup({ state, pins = NO_PINS, events }: PopupProps) {
  const room = useRef<HTMLDivElement>(null);
  useKeptFocus(room, state.kind);
  return (
    <div class="app">
      <div class="popup" ref={room}>
        <Strip where={whereOf(state, pins)} openPanel={events.openPanel} openOptions={events.openOptions} />
        <Content state={state} pins={pins} events={events} />
      </div>
    </div>
  );
}

function Content({ state, pins, events }: Required<PopupProps>) {
  if (state.kind === 'waiting') return null;
  if (state.kind === 'verdict') {
    return <VerdictView key={state.posting.identity} state={state} pins={pins} events={events} />;
  }
  if (state.kind === 'list') return <ListView state={state} events={events} />;
  if (state.kind === 'profile') return <ProfileView state={state} pins={pins} events={events} />;
  return (
    <>
      <main class="still">
        <WithoutVerdict state={state} events={events} />
      </main>
      {'offer' in state && state.offer && <BoardLine offer={state.offer} events={events} />}
    </>
  );
}

interface WithoutVerdictProps {
  readonly state: Exclude<PopupState, { readonly kind: 'waiting' | 'verdict' | 'list' | 'profile' }>;
  readonly events: PopupEvents;
}

function WithoutVerdict({ state, events }: WithoutVerdictProps) {
  switch (state.kind) {
    case 'unread':
      return <Unread state={state} events={events} />;
    case 'reading':
      return <Reading state={state} events={events} />;
    case 'nothing':
      return <Nothing state={state} events={events} />;
    case 'changed':
      return <Changed state={state} events={events} />;
    case 'unreadable':
      return <Unreadable events={events} />;
    case 'failed':
      return <Failed state={state} events={events} />;
  }
}

function whereOf(state: PopupState, { here }: PinsShown): string {
  if (state.kind === 'verdict') return state.inPage ? whereWords(state.posting) : text('pastedText');
  if (state.kind === 'profile') return text(state.inPage || here !== null ? 'profileHere' : 'pastedText');
  if (state.kind === 'changed') return state.board;
  return ('where' in state ? state.where : null) ?? text('thisPage');
}
