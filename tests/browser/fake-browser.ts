import { vi } from 'vitest';

type Listener = (...args: never[]) => unknown;

/** An event of the browser that a test can let happen. */
export function fakeEvent() {
  const listeners = new Set<Listener>();
  return {
    addListener: (listener: Listener) => void listeners.add(listener),
    removeListener: (listener: Listener) => void listeners.delete(listener),
    count: () => listeners.size,
    happen: (...args: unknown[]) => [...listeners].map((listener) => listener(...(args as never[]))),
  };
}

type Changes = Record<string, { oldValue?: unknown; newValue?: unknown }>;

/** A store of the browser that holds at most so many characters of JSON. */
export function fakeArea(name: string, changed: ReturnType<typeof fakeEvent>, limit = 10_000_000) {
  let kept: Record<string, unknown> = {};
  const size = (values: Record<string, unknown>) =>
    Object.entries(values).reduce((sum, [key, value]) => sum + key.length + JSON.stringify(value).length, 0);
  const tell = (changes: Changes) => changed.happen(changes, name);
  return {
    get: vi.fn(async (keys: string | null) =>
      structuredClone(keys === null ? kept : keys in kept ? { [keys]: kept[keys] } : {}),
    ),
    set: vi.fn(async (values: Record<string, unknown>) => {
      if (size({ ...kept, ...values }) > limit) throw new Error('QUOTA_BYTES quota exceeded');
      const changes = Object.entries(values).map(([key, newValue]) => [
        key,
        { oldValue: kept[key], newValue },
      ]);
      kept = { ...kept, ...structuredClone(values) };
      tell(Object.fromEntries(changes));
    }),
    remove: vi.fn(async (keys: string | string[]) => {
      for (const key of [keys].flat()) {
        if (!(key in kept)) continue;
        const { [key]: oldValue, ...rest } = kept;
        kept = rest;
        tell({ [key]: { oldValue } });
      }
    }),
    getBytesInUse: vi.fn(async () => size(kept)),
    all: () => kept,
  };
}

/** As much of the browser as the door uses, kept in memory. */
export function fakeBrowser({ sessionLimit = 10_000_000, syncLimit = 100_000 } = {}) {
  const onChanged = fakeEvent();
  const registered: { id: string; matches: string[] }[] = [];
  return {
    runtime: {
      id: 'ours',
      getURL: (path: string) => `chrome-extension://ours/${path}`,
      getManifest: () => ({ name: 'TrueTitle', version: '1.2.3' }),
      sendMessage: vi.fn(),
      onMessage: fakeEvent(),
      onInstalled: fakeEvent(),
    },
    storage: {
      onChanged,
      session: fakeArea('session', onChanged, sessionLimit),
      sync: fakeArea('sync', onChanged, syncLimit),
      local: fakeArea('local', onChanged),
    },
    permissions: {
      contains: vi.fn(async (_: { origins: string[] }) => false),
      request: vi.fn(async () => true),
      remove: vi.fn(async () => true),
      onAdded: fakeEvent(),
      onRemoved: fakeEvent(),
    },
    scripting: {
      registered,
      getRegisteredContentScripts: vi.fn(async () => [...registered]),
      registerContentScripts: vi.fn(async (scripts: { id: string; matches: string[] }[]) => {
        registered.push(...scripts);
      }),
      unregisterContentScripts: vi.fn(async ({ ids }: { ids: string[] }) => {
        const left = registered.filter(({ id }) => !ids.includes(id));
        registered.splice(0, registered.length, ...left);
      }),
      executeScript: vi.fn(async () => [{ frameId: 0 }]),
      insertCSS: vi.fn(async () => undefined),
      removeCSS: vi.fn(async () => undefined),
    },
    tabs: {
      TAB_ID_NONE: -1,
      sendMessage: vi.fn(),
      query: vi.fn(async () => [] as { id?: number; url?: string }[]),
      get: vi.fn(async () => ({}) as { url?: string }),
      create: vi.fn(async () => ({})),
      onActivated: fakeEvent(),
      onAttached: fakeEvent(),
      onDetached: fakeEvent(),
      onRemoved: fakeEvent(),
      onUpdated: fakeEvent(),
    },
    sidePanel: { open: vi.fn(async () => undefined) },
    action: {
      setBadgeText: vi.fn(async () => undefined),
      setBadgeBackgroundColor: vi.fn(async () => undefined),
      setBadgeTextColor: vi.fn(async () => undefined),
      setTitle: vi.fn(async () => undefined),
    },
  };
}
