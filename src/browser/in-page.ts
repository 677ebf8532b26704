import type { Browser } from 'webextension-polyfill';
import * as choices from './choices.ts';
import { messenger } from './messenger.ts';
import { PAGE_CALLS } from './page-calls.ts';

/** Every browser names it so, and answers with promises. A page can't: `browser` would be its element of that id. */
type World = typeof globalThis & { readonly chrome?: Browser };

/**
 * The browser as a script in a page needs it. The polyfill, a twentieth of the script, need not be carried into foreign
 * pages. Throws where no extension runs.
 */
function here(): Browser {
  const { chrome }: World = globalThis;
  if (chrome === undefined) throw new Error('There is no browser here that an extension could speak to.');
  return chrome;
}

/** The messenger of a script in a page, which carries nothing of what our own pages ask for. */
export const { ask, answer } = messenger(PAGE_CALLS, here);

/** Whether the extension that this script belongs to is still there; after an update it is not. */
export function isAlive(): boolean {
  return here().runtime?.id !== undefined;
}

/** The words of a key in the person's language. */
export function message(key: string, substitutions: string[]): string {
  return here().i18n.getMessage(key, substitutions);
}

/** Tells each time that the person may have chosen something else, until the signal ends it. */
export function watchChoices(tell: () => void, signal: AbortSignal): void {
  choices.watchChoices(here, tell, signal);
}
