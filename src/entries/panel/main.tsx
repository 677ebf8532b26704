import { render } from 'preact';
import { message } from '../../browser/install.ts';
import { speak } from '../../browser/texts.ts';
import { namedTab, open } from '../surface/open.tsx';
import { besideFront, type Show } from './beside.ts';
import { takeOver } from './take-over.ts';

/** The panel is there whatever comes to the front: it never reads by itself. */
const PANEL = { reads: false, openPanel: null };

function start(element: Element): void {
  const show: Show = (tab, signal) => {
    // Drawn anew: what was unfolded or typed belongs to the tab before.
    render(null, element);
    const follower = open(element, tab, PANEL, signal);
    takeOver(tab, (read) => follower.take(read), signal);
    return follower;
  };
  const named = namedTab();
  if (named !== null) {
    show(named, new AbortController().signal);
    return;
  }
  const look = besideFront(show);
  look();
  // No event tells that a click on the icon has opened the tab to us; the person is back here after it.
  window.addEventListener('focus', look);
  document.addEventListener('pointerenter', look);
}

speak(message);
const app = document.getElementById('app');
if (app) start(app);
