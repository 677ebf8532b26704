import { activeTab, watchFront } from '../../browser/tabs.ts';

/** What is shown of one tab, and looks again whether that tab is open to us. */
export interface Shown {
  readonly look: () => void;
}

/** Shows something of a tab until the signal ends it. */
export type Show = (tab: number, signal: AbortSignal) => Shown;

/**
 * Shows the tab that is in front in this window, and the next one as soon as that is; `look` is called where its page
 * may be another. Gives a function that looks at once, for when the person comes back from elsewhere.
 */
export function besideFront(show: Show): () => Promise<void> {
  let shown: Shown | null = null;
  let front: number | null = null;
  let life = new AbortController();
  const look = async () => {
    const tab = await activeTab();
    if (tab === front) return shown?.look();
    life.abort();
    life = new AbortController();
    [front, shown] = [tab, show(tab, life.signal)];
  };
  watchFront(look);
  return look;
}
