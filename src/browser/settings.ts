import browser from 'webextension-polyfill';
import * as z from 'zod/mini';
import { DEFAULTS, Settings } from '../domain/settings.ts';
import { load, type Place, watch } from './stored.ts';
import { inTurn } from './turns.ts';

const KEY = 'settings';

const Kept = z.extend(z.partial(Settings), { version: z.literal(1) });

/** Without the keys that hold nothing, which would hide the defaults. */
const defined = <T extends object>(kept: T): Partial<T> =>
  Object.fromEntries(Object.entries(kept).filter(([, value]) => value !== undefined)) as Partial<T>;

const full = (kept: z.infer<typeof Kept> | null): Settings => ({
  ...DEFAULTS,
  ...defined(kept ?? {}),
});

/** What differs from the defaults, with the version: all that is ever stored of settings. */
function differing(settings: Settings): z.infer<typeof Kept> {
  const differs = ([key, value]: [string, unknown]) =>
    key === 'version' || JSON.stringify(value) !== JSON.stringify(DEFAULTS[key as keyof Settings]);
  return z.parse(Kept, Object.fromEntries(Object.entries(settings).filter(differs)));
}

/** What the person chose, defaults where nothing was. */
export async function loadSettings(): Promise<Settings> {
  return full((await loadKept('sync')) ?? (await loadKept('local')));
}

async function loadKept(place: Place): Promise<z.infer<typeof Kept> | null> {
  try {
    return await load(place, KEY, Kept);
  } catch (error) {
    console.warn(`TrueTitle: the ${place} store can't be read.`, error);
    return null;
  }
}

async function save(settings: Settings): Promise<void> {
  const kept = { [KEY]: differing(settings) };
  try {
    await browser.storage.sync.set(kept);
  } catch (error) {
    console.warn('TrueTitle: settings stay on this device.', error);
    await browser.storage.local.set(kept);
    await browser.storage.sync.remove(KEY);
  }
}

/** Changes what the person chose; synchronised where the browser can, else kept on this device. */
export function changeSettings(change: (before: Settings) => Settings): Promise<void> {
  return inTurn(KEY, async () => save(change(await loadSettings())));
}

/** Tells each time that the person may have chosen something else, until the signal ends it. Reads nothing itself. */
export function watchChoices(tell: () => void, signal: AbortSignal): void {
  for (const place of ['sync', 'local'] as const) watch(place, KEY, z.unknown(), () => tell(), signal);
}

/** Tells what the person chose at each change, until the signal ends it. */
export function watchSettings(tell: (settings: Settings) => void, signal: AbortSignal): void {
  watchChoices(() => loadSettings().then(tell), signal);
}
