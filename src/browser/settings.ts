import browser from 'webextension-polyfill';
import * as z from 'zod/mini';
import { DEFAULTS, Settings } from '../domain/settings.ts';
import { KEY, watchChoices } from './choices.ts';
import type { Shape } from './kept.ts';
import { keep, loadKept, type Place } from './stored.ts';
import { inTurn } from './turns.ts';

/** What differs from the defaults: all that is ever stored of settings. */
const Differing = z.partial(Settings);
type Differing = z.infer<typeof Differing>;
const SHAPE: Shape<Differing> = { schema: Differing, steps: [] };

/** Without the keys that hold nothing, which would hide the defaults. */
const defined = (kept: Differing): Partial<Settings> =>
  Object.fromEntries(Object.entries(kept).filter(([, value]) => value !== undefined));

function differing(settings: Settings): Differing {
  const differs = ([key, value]: [string, unknown]) =>
    JSON.stringify(value) !== JSON.stringify(DEFAULTS[key as keyof Settings]);
  return z.parse(Differing, Object.fromEntries(Object.entries(settings).filter(differs)));
}

/** What the person chose, defaults where nothing was. */
export async function loadSettings(): Promise<Settings> {
  const kept: Differing = (await loadFrom('sync')) ?? (await loadFrom('local')) ?? {};
  return { ...DEFAULTS, ...defined(kept) };
}

async function loadFrom(place: Place): Promise<Differing | null> {
  try {
    const kept = await loadKept(place, KEY, SHAPE);
    return kept === 'newer' ? null : kept;
  } catch (error) {
    console.warn(`TrueTitle: the ${place} store can't be read.`, error);
    return null;
  }
}

/** Another device may run a newer version of ours: what it chose is left in the synchronised store. */
async function save(settings: Settings): Promise<void> {
  const chosen = differing(settings);
  const kept = await keep('sync', KEY, SHAPE, chosen).catch((error: unknown) => {
    console.warn('TrueTitle: settings stay on this device.', error);
    return null;
  });
  if (kept === true) return;
  await keep('local', KEY, SHAPE, chosen);
  if (kept === null) await browser.storage.sync.remove(KEY);
}

/** Changes what the person chose; synchronised where the browser can, else kept on this device. */
export function changeSettings(change: (before: Settings) => Settings): Promise<void> {
  return inTurn(KEY, async () => save(change(await loadSettings())));
}

/** Tells what the person chose at each change, until the signal ends it. */
export function watchSettings(tell: (settings: Settings) => void, signal: AbortSignal): void {
  watchChoices(
    () => browser,
    () => loadSettings().then(tell),
    signal,
  );
}
