import { render } from 'preact';
import type { Judged } from '../../browser/calls.ts';
import { message, version } from '../../browser/install.ts';
import { ask } from '../../browser/messages.ts';
import { openOptions } from '../../browser/tabs.ts';
import { speak } from '../../browser/texts.ts';
import type { WelcomeEvents, WelcomeState } from '../../view/welcome/state.ts';
import { Welcome } from '../../view/welcome/welcome.tsx';
import { BLOCKS, TITLE } from './sample.ts';

function open(element: Element): void {
  const show = (state: WelcomeState) => render(<Welcome state={state} events={events} />, element);
  const judge = async (own: boolean, judged: Promise<Judged>) => {
    show({ kind: 'judging' });
    try {
      const { posting, verdict } = await judged;
      show({ kind: 'judged', title: posting.title, verdict, own });
    } catch (error) {
      show({ kind: 'failed', details: `${version()}\n${error}` });
    }
  };
  const events: WelcomeEvents = {
    chooseBoards: openOptions,
    judgeText: (text) => judge(true, ask('judgeText', { text })),
  };
  judge(false, ask('judgeBlocks', { title: TITLE, company: null, blocks: BLOCKS }));
}

speak(message);
const app = document.getElementById('app');
if (app) open(app);
