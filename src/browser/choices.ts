import type { Browser, Storage } from 'webextension-polyfill';

/** Key of what the person chose, in the stores that may hold it. */
export const KEY = 'settings';

/** Tells each time that the person may have chosen something else, until the signal ends it. Reads nothing itself. */
export function watchChoices(
  browser: () => Pick<Browser, 'storage'>,
  tell: () => void,
  signal: AbortSignal,
): void {
  const changed = (changes: Record<string, Storage.StorageChange>, area: string) => {
    if (KEY in changes && (area === 'sync' || area === 'local')) tell();
  };
  browser().storage.onChanged.addListener(changed);
  // Where the extension is gone, the browser has taken its listeners with it.
  signal.addEventListener('abort', () => browser().storage?.onChanged.removeListener(changed));
}
