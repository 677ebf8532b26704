import browser from 'webextension-polyfill';

/** Tells that the person has just installed the extension for the first time. */
export function watchInstall(tell: () => void): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') tell();
  });
}

/** Name and version, as details of a fault need them. */
export function version(): string {
  const { name, version: number } = browser.runtime.getManifest();
  return `${name} ${number}`;
}

/** The words of a key in the person's language, for the texts that surfaces show. */
export function message(key: string, substitutions: string[]): string {
  return browser.i18n.getMessage(key, substitutions);
}
