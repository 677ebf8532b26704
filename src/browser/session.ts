import browser from 'webextension-polyfill';
import * as z from 'zod/mini';
import { load } from './stored.ts';
import { inTurn } from './turns.ts';

/** Bytes that tabs and verdicts may take together; the browser's own limit is 10 MB. */
const ROOM = 8 * 1024 * 1024;

/** Key of the list of verdicts in the order in which they came. */
const ORDER = 'order';
const Order = z.array(z.string());

async function dropOldest(needed: number, order: string[]): Promise<string[]> {
  const left = [...order];
  while (left.length > 0 && (await browser.storage.session.getBytesInUse(null)) + needed > ROOM) {
    const oldest = left.splice(0, Math.max(1, Math.ceil(left.length / 8)));
    await browser.storage.session.remove(oldest);
  }
  return left;
}

async function attempt(values: Record<string, unknown>): Promise<boolean> {
  try {
    await browser.storage.session.set(values);
    return true;
  } catch (error) {
    console.warn('TrueTitle: the session store is full.', error);
    return false;
  }
}

async function make(key: string, value: unknown, evictable: boolean): Promise<boolean> {
  const order = ((await load('session', ORDER, Order)) ?? []).filter((other) => other !== key);
  const size = JSON.stringify(value).length;
  if (evictable && size > ROOM / 2) return false;
  const left = await dropOldest(size, order);
  const values = (others: string[]) => ({ [key]: value, [ORDER]: evictable ? [...others, key] : others });
  if (await attempt(values(left))) return true;
  await browser.storage.session.remove(left);
  if (await attempt(values([]))) return true;
  await browser.storage.session.remove(key);
  return false;
}

/**
 * Stores a value for this session. Where it gets too full, the verdicts that came first leave; false where the value
 * does not fit even so, and nothing is then stored under its key. One verdict never drives out all the others.
 */
export function put(key: string, value: unknown, { evictable }: { evictable: boolean }): Promise<boolean> {
  return inTurn('session', () => make(key, value, evictable));
}

/** Removes a value. */
export function drop(key: string): Promise<void> {
  return inTurn('session', () => browser.storage.session.remove(key));
}
