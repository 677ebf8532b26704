import browser from 'webextension-polyfill';

/**
 * Asks the person for pages of these match patterns. Must be the first thing in a click's handler, with no await
 * before it; the browser's prompt may close the page that asked, so nothing may be needed after it.
 */
export function requestHosts(origins: readonly string[]): Promise<boolean> {
  return browser.permissions.request({ origins: [...origins] });
}

/** Gives pages of these match patterns back to the browser. */
export function returnHosts(origins: readonly string[]): Promise<boolean> {
  return browser.permissions.remove({ origins: [...origins] });
}

/** Those of the match patterns that are granted now. */
export async function grantedOf(origins: readonly string[]): Promise<string[]> {
  const granted = await Promise.all(
    origins.map((origin) => browser.permissions.contains({ origins: [origin] })),
  );
  return origins.filter((_, index) => granted[index]);
}

/** Whether a page at an address may be read without a click. */
export async function isGranted(address: string): Promise<boolean> {
  const { protocol, hostname } = new URL(address);
  if (!/^https?:$/.test(protocol)) return false;
  return browser.permissions.contains({ origins: [`${protocol}//${hostname}/*`] });
}

/** Tells that the person granted or withdrew hosts, with their match patterns, until the signal ends it. */
export function watchHosts(
  tell: (change: 'added' | 'removed', origins: string[]) => void,
  signal?: AbortSignal,
) {
  const added = (changed: { origins?: string[] }) => tell('added', changed.origins ?? []);
  const removed = (changed: { origins?: string[] }) => tell('removed', changed.origins ?? []);
  browser.permissions.onAdded.addListener(added);
  browser.permissions.onRemoved.addListener(removed);
  signal?.addEventListener('abort', () => {
    browser.permissions.onAdded.removeListener(added);
    browser.permissions.onRemoved.removeListener(removed);
  });
}
