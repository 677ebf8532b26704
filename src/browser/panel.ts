import browser from 'webextension-polyfill';

/** As much of Chromium's side panel as we use; the polyfill has no types for it. */
interface SidePanel {
  readonly open: (where: { readonly tabId: number }) => Promise<void>;
}

const sidePanel = (): SidePanel | undefined =>
  (browser as typeof browser & { readonly sidePanel?: SidePanel }).sidePanel;

/** Whether the browser has a side panel that we can open. */
export function hasPanel(): boolean {
  return sidePanel()?.open !== undefined;
}

/**
 * Opens the side panel in the window of a tab, where it stays from tab to tab. Must be called straight from a click;
 * rejects where it was not, or where the browser has no side panel.
 */
export async function openPanel(tab: number): Promise<void> {
  const panel = sidePanel();
  if (panel === undefined) throw new Error('This browser has no side panel.');
  await panel.open({ tabId: tab });
}
