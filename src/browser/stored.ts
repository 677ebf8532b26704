import browser from 'webextension-polyfill';
import * as z from 'zod/mini';

/** The browser's stores that we use. */
export type Place = 'session' | 'sync' | 'local';

const reported = new Set<string>();

/** A stored value in its shape; null where there is none, or one of another shape, which is reported once per kind. */
function parsed<T>(key: string, schema: z.ZodMiniType<T>, value: unknown): T | null {
  if (value === undefined) return null;
  const result = z.safeParse(schema, value);
  if (result.success) return result.data;
  const kind = key.split(':')[0] ?? key;
  if (!reported.has(kind)) console.warn(`TrueTitle: what was stored as ${kind} can't be read; left out.`);
  reported.add(kind);
  return null;
}

/** The value under a key; null where there is none that can be read. */
export async function load<T>(place: Place, key: string, schema: z.ZodMiniType<T>): Promise<T | null> {
  const found = await browser.storage[place].get(key);
  return parsed(key, schema, found[key]);
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

/** Tells each change of the value under a key (null: removed, or not readable) until the signal ends it. */
export function watch<T>(
  place: Place,
  key: string,
  schema: z.ZodMiniType<T>,
  tell: (value: T | null) => void,
  signal: AbortSignal,
): void {
  const changed = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    const change = changes[key];
    if (area === place && change !== undefined) tell(parsed(key, schema, change.newValue));
  };
  browser.storage.onChanged.addListener(changed);
  // In a page that outlives the extension there is no store any more.
  signal.addEventListener('abort', () => browser.storage?.onChanged.removeListener(changed));
}
