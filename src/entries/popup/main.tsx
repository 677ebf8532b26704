import { message } from '../../browser/install.ts';
import { activeTab } from '../../browser/tabs.ts';
import { speak } from '../../browser/texts.ts';
import { namedTab, open } from '../surface/open.tsx';

speak(message);
const named = namedTab();
document.body.dataset.surface = named === null ? 'popup' : 'tab';
const app = document.getElementById('app');
if (app) open(app, named ?? (await activeTab()), new AbortController().signal);
