import browser from 'webextension-polyfill';
import * as z from 'zod/mini';
import { load } from './stored.ts';

/** Key in the session's store, which the browser empties when it lets the extension go. */
const STARTED = 'started';

/** Tells that the person has just installed the extension for the first time. */
export function watchInstall(tell: () => void): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') tell();
  });
}

/**
 * Whether the extension is there anew since the last question: installed, updated, loaded again, turned on, or come with
 * the browser. The worker alone starts more often.
 */
export async function isNew(): Promise<boolean> {
  const started = await load('session', STARTED, z.boolean());
  await browser.storage.session.set({ [STARTED]: true });
  return started !== true;
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
