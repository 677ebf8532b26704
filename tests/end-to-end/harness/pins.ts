import * as z from 'zod/mini';
import type { Session } from './session.ts';

/** Opens the extension's database, does something with the store of pins, and gives what it gave. */
const inStore = (mode: 'readonly' | 'readwrite', action: string) => `new Promise((done, failed) => {
  const opening = indexedDB.open('pins');
  opening.onerror = () => failed(opening.error);
  opening.onsuccess = () => {
    const store = opening.result.transaction('pins', '${mode}').objectStore('pins');
    const asked = ${action};
    asked.onerror = () => failed(asked.error);
    asked.onsuccess = () => {
      opening.result.close();
      done(JSON.stringify(asked.result ?? null));
    };
  };
})`;

/** In a page of ours that asks for no pins itself: whoever asks lets those leave whose day has come. */
async function evaluateAside(session: Session, expression: string): Promise<unknown> {
  const page = await session.own('src/entries/welcome/welcome.html');
  const value = await page.evaluate(expression);
  await page.close();
  return value;
}

/** All that the database of pins holds, as JSON text. */
export async function storedPins(session: Session): Promise<string> {
  return z.parse(z.string(), await evaluateAside(session, inStore('readonly', 'store.getAll()')));
}

/** Puts a value under an id, as another version of the extension might have. */
export async function storePin(session: Session, id: string, value: unknown): Promise<void> {
  const action = `store.put(${JSON.stringify(value)}, ${JSON.stringify(id)})`;
  await evaluateAside(session, inStore('readwrite', action));
}
