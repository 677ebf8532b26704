import { useState } from 'preact/hooks';
import { text } from '../../browser/texts.ts';
import { MarkTile } from '../marks/brand.tsx';
import { PasteBox } from '../popup/paste-box.tsx';
import { Demo } from './demo.tsx';
import type { WelcomeEvents, WelcomeState } from './state.ts';
import { Ways } from './ways.tsx';

interface WelcomeProps {
  readonly state: WelcomeState;
  readonly events: WelcomeEvents;
}

/** One screen, shown once: what TrueTitle does, on a posting that was just judged, and three ways on. */
export function Welcome({ state, events }: WelcomeProps) {
  const [trying, setTrying] = useState(false);
  return (
    <main class="hello">
      <MarkTile size={40} />
      <div class="prose">
        <h1 class="claim">
          {text('welcomeClaim')}
          <br />
          {text('welcomeDuties')}
        </h1>
        <p class="muted">{text('welcomeWhat')}</p>
      </div>
      <Demo state={state} />
      <Ways />
      <div class="row">
        <button type="button" class="btn main" onClick={events.chooseBoards}>
          {text('chooseBoards')}
        </button>
        <button type="button" class="btn" aria-expanded={trying} onClick={() => setTrying(!trying)}>
          {text('tryText')}
        </button>
        <span class="label">{text('welcomePromise')}</span>
      </div>
      {trying && <PasteBox asked judge={events.judgeText} />}
    </main>
  );
}
