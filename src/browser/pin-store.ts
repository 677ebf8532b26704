import { type DBSchema, type IDBPDatabase, openDB } from 'idb';

/** Where pins lie, by their ids. What comes out was written by any version of ours, or by nobody we know. */
export interface PinStore {
  readonly all: () => Promise<ReadonlyMap<string, unknown>>;
  readonly put: (id: string, pin: unknown) => Promise<void>;
  readonly remove: (id: string) => Promise<void>;
}

interface Pins extends DBSchema {
  pins: { key: string; value: unknown };
}

type Database = IDBPDatabase<Pins>;

/**
 * What each version of the database adds to the one before; its number is the place in this list, from 1. A change of
 * its stores needs one, a change of what a pin holds does not (`kept.ts`). A newer version's database stays closed to us.
 */
const STEPS: readonly ((database: Database) => void)[] = [
  (database) => {
    database.createObjectStore('pins');
  },
];

let opened: Promise<Database> | null = null;

const forget = (): void => {
  opened = null;
};

/** The database, opened once. It is given up where a newer version of ours waits for it, and where the browser ends it. */
function database(): Promise<Database> {
  opened ??= openDB<Pins>('pins', STEPS.length, {
    upgrade: (database, before) => {
      for (const step of STEPS.slice(before)) step(database);
    },
    blocking: (_, __, event) => {
      (event.target as IDBDatabase).close();
      forget();
    },
    terminated: forget,
  });
  opened.catch(forget);
  return opened;
}

/** The browser's IndexedDB. Each call rejects where the browser keeps none for us. */
export const indexedPins: PinStore = {
  all: async () => {
    const transaction = (await database()).transaction('pins');
    const [ids, pins] = await Promise.all([transaction.store.getAllKeys(), transaction.store.getAll()]);
    return new Map(ids.map((id, at) => [id, pins[at]]));
  },
  put: async (id, pin) => {
    await (await database()).put('pins', pin, id);
  },
  remove: async (id) => {
    await (await database()).delete('pins', id);
  },
};
