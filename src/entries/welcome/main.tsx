import { render } from 'preact';
import { message, version } from '../../browser/install.ts';
import { ask } from '../../browser/messages.ts';
import { openOptions } from '../../browser/tabs.ts';
import { speak } from '../../browser/texts.ts';
import type { WelcomeEvents, WelcomeState } from '../../view/welcome/state.ts';
import { Welcome } from '../../view/welcome/welcome.tsx';
import { BLOCKS, TITLE } from './sample.ts';

type Shown = Exclude<WelcomeState, { readonly kind: 'judging' | 'failed' }>;

async function ofSample(): Promise<Shown> {
  const { posting, verdict } = await ask('judgeBlocks', { title: TITLE, company: null, blocks: BLOCKS });
  return { kind: 'judged', title: posting.title, verdict, own: false };
}

/** A text of the person's own is a posting, unless it reads as a CV. */
async function ofText(text: string): Promise<Shown> {
  const reading = await ask('readCv', { text });
  if (reading !== null) return { kind: 'profile', reading };
  const { posting, verdict } = await ask('judgeText', { text });
  return { kind: 'judged', title: posting.title, verdict, own: true };
}

function open(element: Element): void {
  const show = (state: WelcomeState) => render(<Welcome state={state} events={events} />, element);
  const judge = async (judged: Promise<Shown>) => {
    show({ kind: 'judging' });
    try {
      show(await judged);
    } catch (error) {
      show({ kind: 'failed', details: `${version()}\n${error}` });
    }
  };
  const events: WelcomeEvents = {
    chooseBoards: openOptions,
    judgeText: (text) => judge(ofText(text)),
  };
  judge(ofSample());
}

speak(message);
const app = document.getElementById('app');
if (app) open(app);
