import { message } from '../../browser/install.ts';
import { ask } from '../../browser/messages.ts';
import { hasPanel, openPanel } from '../../browser/panel.ts';
import { activeTab } from '../../browser/tabs.ts';
import { speak } from '../../browser/texts.ts';
import { namedTab, open, type Surface } from '../surface/open.tsx';

speak(message);
const named = namedTab();
document.body.dataset.surface = named === null ? 'popup' : 'tab';

/** The popup has nothing to add to the panel. Opened as a page it stays. */
const beside: Surface['openPanel'] = async (tab, read) => {
  const handed = read && ask('handOver', { tab, read });
  await openPanel(tab);
  await handed;
  if (named === null) window.close();
};
const surface: Surface = { reads: true, openPanel: hasPanel() ? beside : null };
const app = document.getElementById('app');
if (app) open(app, named ?? (await activeTab()), surface, new AbortController().signal);
