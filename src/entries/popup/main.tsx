import { message } from '../../browser/install.ts';
import { ask } from '../../browser/messages.ts';
import { hasPanel, openPanel } from '../../browser/panel.ts';
import { activeTab } from '../../browser/tabs.ts';
import { speak } from '../../browser/texts.ts';
import { namedPin, namedTab, open, type Surface } from '../surface/open.tsx';
import { pinNamed } from '../surface/pinned.ts';

speak(message);
const [tab, id] = [namedTab(), namedPin()];
const isPopup = tab === null && id === null;
document.body.dataset.surface = isPopup ? 'popup' : 'tab';

/** The popup has nothing to add to the panel. Opened as a page it stays. */
const beside: Surface['openPanel'] = async (tab, read) => {
  const handed = read && ask('handOver', { tab, read });
  await openPanel(tab);
  await handed;
  if (isPopup) window.close();
};
const pin = id === null ? null : await pinNamed(id);
const surface: Surface = { reads: true, openPanel: hasPanel() && id === null ? beside : null, pin };
const app = document.getElementById('app');
if (app) open(app, tab ?? (await activeTab()), surface, new AbortController().signal);
