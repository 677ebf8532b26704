import { readdirSync, readFileSync } from 'node:fs';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import * as z from 'zod/mini';
import { readKept, type Shape, toKeep } from '../../src/browser/kept.ts';
import { loadPins } from '../../src/browser/pins.ts';
import { countSeen, loadSeen, rememberSeen } from '../../src/browser/seen.ts';
import { changeSettings, loadSettings } from '../../src/browser/settings.ts';
import { DEFAULTS } from '../../src/domain/settings.ts';
import { fakeBrowser } from './fake-browser.ts';

const fake = vi.hoisted(() => ({ browser: undefined as unknown }));
vi.mock('webextension-polyfill', () => ({
  get default() {
    return fake.browser;
  },
}));

let browser: ReturnType<typeof fakeBrowser>;
beforeEach(() => {
  browser = fakeBrowser();
  fake.browser = browser;
});

/** A shape in its third version: first one name, then several, then with a number. */
const Thing = z.object({ names: z.array(z.string()), number: z.number() });
const SHAPE: Shape<z.infer<typeof Thing>> = {
  schema: Thing,
  steps: [
    (older) => ({ ...older, names: 'name' in older ? [older.name] : [] }),
    (older) => ({ ...older, number: 7 }),
  ],
};

describe('a stored value', () => {
  test('is kept with its version, and read as it was', () => {
    const value = { names: ['a'], number: 1 };
    expect(toKeep(SHAPE, value)).toEqual({ version: 3, ...value });
    expect(readKept(SHAPE, toKeep(SHAPE, value))).toEqual(value);
  });

  test('of an older version is brought up step by step', () => {
    expect(readKept(SHAPE, { version: 2, names: ['a'] })).toEqual({ names: ['a'], number: 7 });
    expect(readKept(SHAPE, { version: 1, name: 'a' })).toEqual({ names: ['a'], number: 7 });
    expect(readKept(SHAPE, { name: 'a' })).toEqual({ names: ['a'], number: 7 });
  });

  test('of a newer version is told from a broken one', () => {
    expect(readKept(SHAPE, { version: 4, names: 'all' })).toBe('newer');
    for (const broken of [null, 5, 'x', [], {}, { version: 'x' }, { version: 0 }, { version: 2, names: 5 }])
      expect(readKept({ ...SHAPE, steps: SHAPE.steps.slice(1) }, broken)).toBeNull();
  });

  test('is not stored in another shape, nor with more than its shape names', () => {
    const more = { names: [], number: 1, person: 'x' };
    expect(toKeep(SHAPE, more)).not.toHaveProperty('person');
    expect(() => toKeep(SHAPE, { names: [], number: Number.NaN })).toThrow();
  });
});

describe('what a newer version of ours wrote', () => {
  const newer = { version: 99, boards: 'all of them', postings: 'many' };

  test('of postings stays, counts for nothing and is not written over', async () => {
    await browser.storage.local.set({ seen: newer });
    expect(await countSeen()).toBe(0);
    await rememberSeen({
      identity: 'lever:1',
      role: 'neither',
      sub: null,
      standing: 'honest',
      day: '2026-11-26',
      hash: '0a',
    });
    expect(browser.storage.local.all()).toEqual({ seen: newer });
  });

  test('of settings on another device stays there, and this one keeps its own', async () => {
    await browser.storage.sync.set({ settings: newer });
    expect(await loadSettings()).toEqual(DEFAULTS);
    await changeSettings((before) => ({ ...before, badges: false }));
    expect(await loadSettings()).toEqual({ ...DEFAULTS, badges: false });
    expect(browser.storage.sync.all()).toEqual({ settings: newer });
    expect(browser.storage.local.all()).toEqual({ settings: { version: 1, badges: false } });
  });
});

const FOLDER = 'tests/browser/kept';

/** A value of each shape that was ever stored, as it was; `what-version.json`. */
const stored = (what: string): Map<string, unknown> => {
  const names = readdirSync(FOLDER).filter((name) => name.startsWith(`${what}-`));
  expect(names).not.toEqual([]);
  return new Map(names.map((name) => [name, JSON.parse(readFileSync(`${FOLDER}/${name}`, 'utf8'))]));
};

describe('every shape that was ever stored is still read', () => {
  test('of pins', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    const pins = stored('pins');
    const ids = [...pins.values()].map((pin) => z.parse(z.object({ id: z.string() }), pin).id);
    const all = async () => new Map([...pins.values()].map((pin, at) => [ids[at] ?? '', pin]));
    const store = { all, put: async () => undefined, remove: async () => undefined };
    expect((await loadPins(Date.UTC(2026, 10, 27), store)).map(({ id }) => id).sort()).toEqual(ids.sort());
    expect(warn).not.toHaveBeenCalled();
    warn.mockRestore();
  });

  test('of postings that were read', async () => {
    for (const seen of stored('seen').values()) {
      await browser.storage.local.set({ seen });
      expect([...(await loadSeen()).values()]).toMatchObject([{ role: 'ml-engineer', sub: null }]);
    }
  });

  test('of settings', async () => {
    for (const settings of stored('settings').values()) {
      await browser.storage.sync.set({ settings });
      expect(await loadSettings()).toEqual({ ...DEFAULTS, boards: ['lever'], badges: false });
    }
  });
});
