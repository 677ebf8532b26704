import browser, { type Scripting } from 'webextension-polyfill';

/** A script that runs by itself in pages of some hosts. */
export interface Standing {
  /** Names it, as no other. */
  readonly id: string;
  /** Match patterns, all of them granted. */
  readonly matches: readonly string[];
  /** Whether it also runs in frames of these hosts inside other pages. */
  readonly allFrames: boolean;
}

function registration(script: Standing, file: string): Scripting.RegisteredContentScript {
  return {
    id: script.id,
    js: [file],
    matches: [...script.matches],
    allFrames: script.allFrames,
    runAt: 'document_idle',
    persistAcrossSessions: true,
  };
}

/** The browser gives a path back without its first slash. */
const fileOf = ({ js }: Scripting.RegisteredContentScript): string => (js ?? []).join().replace(/^\//, '');

const same = (a: Scripting.RegisteredContentScript, b: Scripting.RegisteredContentScript): boolean =>
  [...(a.matches ?? [])].sort().join() === [...(b.matches ?? [])].sort().join() &&
  fileOf(a) === fileOf(b) &&
  a.allFrames === b.allFrames;

/** Makes the registered scripts be exactly these, each running the one file (its path begins with `/`). */
export async function setScripts(wanted: readonly Standing[], file: string): Promise<void> {
  const registered = await browser.scripting.getRegisteredContentScripts();
  const target = wanted.map((script) => registration(script, file));
  const stays = (one: Scripting.RegisteredContentScript) =>
    target.some((other) => other.id === one.id && same(one, other));
  const gone = registered.filter((one) => !stays(one)).map(({ id }) => id);
  const kept = new Set(registered.filter(stays).map(({ id }) => id));
  if (gone.length > 0) await browser.scripting.unregisterContentScripts({ ids: gone });
  const fresh = target.filter(({ id }) => !kept.has(id));
  if (fresh.length > 0) await browser.scripting.registerContentScripts(fresh);
}

/**
 * Runs the file in every frame of a tab that may be reached, and gives their numbers. Rejects where the browser lets
 * nothing be run there (its own pages, a store, a tab without the person's click).
 */
export async function runIn(tab: number, file: string): Promise<number[]> {
  const results = await browser.scripting.executeScript({
    target: { tabId: tab, allFrames: true },
    files: [file],
  });
  return results.map(({ frameId }) => frameId);
}

/** Gives one frame a style sheet of ours; the same text is never there twice. */
export async function style(tab: number, frame: number, css: string): Promise<void> {
  const sheet = { target: { tabId: tab, frameIds: [frame] }, css };
  await browser.scripting.removeCSS(sheet);
  await browser.scripting.insertCSS(sheet);
}
