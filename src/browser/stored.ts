import browser from 'webextension-polyfill';
import * as z from 'zod/mini';
import { type Newer, readKept, reportBroken, type Shape, toKeep } from './kept.ts';

/** The browser's stores that we use. */
export type Place = 'session' | 'sync' | 'local';

/** A stored value in its shape; null where there is none, or one of another shape, which is reported. */
function parsed<T>(key: string, schema: z.ZodMiniType<T>, value: unknown): T | null {
  if (value === undefined) return null;
  const result = z.safeParse(schema, value);
  if (result.success) return result.data;
  reportBroken(key.split(':')[0] ?? key);
  return null;
}

function kept<T extends object>(key: string, shape: Shape<T>, value: unknown): T | Newer | null {
  if (value === undefined) return null;
  const read = readKept(shape, value);
  if (read === null) reportBroken(key);
  return read;
}

/** The value under a key; null where there is none that can be read. */
export async function load<T>(place: Place, key: string, schema: z.ZodMiniType<T>): Promise<T | null> {
  const found = await browser.storage[place].get(key);
  return parsed(key, schema, found[key]);
}

/** What outlives a version of ours, under a key; null where there is none that can be read. */
export async function loadKept<T extends object>(
  place: Place,
  key: string,
  shape: Shape<T>,
): Promise<T | Newer | null> {
  const found = await browser.storage[place].get(key);
  return kept(key, shape, found[key]);
}

/** Stores what outlives a version of ours; false, and nothing is stored, where a newer version's value stands. */
export async function keep<T extends object>(
  place: Place,
  key: string,
  shape: Shape<T>,
  value: T,
): Promise<boolean> {
  if ((await loadKept(place, key, shape)) === 'newer') return false;
  await browser.storage[place].set({ [key]: toKeep(shape, value) });
  return true;
}

/** All values whose key begins with `prefix`, by the rest of their key. */
export async function loadAll<T>(
  place: Place,
  prefix: string,
  schema: z.ZodMiniType<T>,
): Promise<Map<string, T>> {
  const values = new Map<string, T>();
  for (const [key, value] of Object.entries(await browser.storage[place].get(null))) {
    const one = key.startsWith(prefix) ? parsed(key, schema, value) : null;
    if (one !== null) values.set(key.slice(prefix.length), one);
  }
  return values;
}

function watchRaw(place: Place, key: string, tell: (value: unknown) => void, signal: AbortSignal): void {
  const changed = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    const change = changes[key];
    if (area === place && change !== undefined) tell(change.newValue);
  };
  browser.storage.onChanged.addListener(changed);
  // In a page that outlives the extension there is no store any more.
  signal.addEventListener('abort', () => browser.storage?.onChanged.removeListener(changed));
}

/** Tells each change of the value under a key (null: removed, or not readable) until the signal ends it. */
export function watch<T>(
  place: Place,
  key: string,
  schema: z.ZodMiniType<T>,
  tell: (value: T | null) => void,
  signal: AbortSignal,
): void {
  watchRaw(place, key, (value) => tell(parsed(key, schema, value)), signal);
}

/** Tells each change of what outlives a version of ours, as `loadKept` gives it, until the signal ends it. */
export function watchKept<T extends object>(
  place: Place,
  key: string,
  shape: Shape<T>,
  tell: (value: T | Newer | null) => void,
  signal: AbortSignal,
): void {
  watchRaw(place, key, (value) => tell(kept(key, shape, value)), signal);
}
