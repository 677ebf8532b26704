import browser from 'webextension-polyfill';

/** Number of the tab that the person looks at; where there is none, one that no tab has. */
export async function activeTab(): Promise<number> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id ?? browser.tabs.TAB_ID_NONE;
}

/** The address of a tab that is open to us, because the person clicked there or granted its host; else null. */
export async function openAddress(tab: number): Promise<string | null> {
  const tabs = await browser.tabs.query({});
  return tabs.find(({ id }) => id === tab)?.url ?? null;
}

/** The address of a tab; null where the browser keeps it to itself. */
export async function addressOf(tab: number): Promise<string | null> {
  return (await browser.tabs.get(tab)).url ?? null;
}

/** Whether a tab is in a private window, of which nothing may be remembered. */
export async function isPrivate(tab: number): Promise<boolean> {
  return (await browser.tabs.get(tab)).incognito === true;
}

/** Numbers of the open tabs of these match patterns, and of those in front, where a board may stand in a frame. */
export async function tabsOf(origins: readonly string[]): Promise<number[]> {
  const [theirs, front] = await Promise.all([
    browser.tabs.query({ url: [...origins] }),
    browser.tabs.query({ active: true }),
  ]);
  return [...new Set([...theirs, ...front].flatMap(({ id }) => (id === undefined ? [] : [id])))];
}

/** Opens a page in a tab of its own: one of ours by its path, or any address. */
export async function openTab(url: string): Promise<void> {
  await browser.tabs.create({ url });
}

/** Opens the options. */
export async function openOptions(): Promise<void> {
  await browser.runtime.openOptionsPage();
}

/** Tells that a tab closed, or began to load. */
export function watchTabs(closed: (tab: number) => void, loading: (tab: number) => void): void {
  browser.tabs.onRemoved.addListener((tab) => closed(tab));
  browser.tabs.onUpdated.addListener((tab, { status }) => {
    if (status === 'loading') loading(tab);
  });
}

/** Tells each time that another tab may have come to the front of its window, or another page into a tab. */
export function watchFront(tell: () => void): void {
  const { onActivated, onAttached, onDetached, onUpdated } = browser.tabs;
  for (const move of [onActivated, onAttached, onDetached]) move.addListener(() => tell());
  onUpdated.addListener((_, { status }) => {
    if (status !== undefined) tell();
  });
}
