import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { PinStore } from '../../src/browser/pin-store.ts';
import { dropPin, keepPin, loadPins, watchPins } from '../../src/browser/pins.ts';
import { type Pin, PROFILE_DAYS } from '../../src/domain/pin.ts';
import { aReading } from '../view/sample-reading.ts';
import { aPosting, aVerdict } from './samples.ts';

const DAY = 24 * 60 * 60 * 1000;
const NOW = 1_790_000_000_000;
const posting = (id: string, at = NOW): Pin => ({
  kind: 'posting',
  id,
  at,
  posting: aPosting(id),
  verdict: aVerdict,
});
const profile = (id: string, at = NOW): Pin => ({ kind: 'profile', id, at, reading: aReading() });

let kept: Map<string, unknown>;
let store: PinStore;
beforeEach(() => {
  kept = new Map();
  store = {
    all: async () => new Map(kept),
    put: async (id, pin) => void kept.set(id, structuredClone(pin)),
    remove: async (id) => void kept.delete(id),
  };
});
afterEach(() => vi.restoreAllMocks());

const idsOf = async (now = NOW) => (await loadPins(now, store)).map(({ id }) => id);

describe('pins', () => {
  test('are kept whole, the last first, and leave when they are dropped', async () => {
    await keepPin(posting('a', NOW - 5), store);
    await keepPin(profile('b', NOW), store);
    expect(await loadPins(NOW, store)).toEqual([profile('b', NOW), posting('a', NOW - 5)]);
    await dropPin('a', store);
    await dropPin('never there', store);
    expect(await idsOf()).toEqual(['b']);
  });

  test('of one id are one', async () => {
    await keepPin(posting('a', NOW - 5), store);
    await keepPin(posting('a'), store);
    expect(await loadPins(NOW, store)).toEqual([posting('a')]);
  });

  test('of profiles leave for good on their day, those of postings stay', async () => {
    await keepPin(profile('person'), store);
    await keepPin(posting('job'), store);
    const day = NOW + PROFILE_DAYS * DAY;
    expect(await idsOf(day - 1)).toHaveLength(2);
    expect(await idsOf(day)).toEqual(['job']);
    expect([...kept.keys()]).toEqual(['job']);
    expect(await idsOf(NOW + 1_000 * DAY)).toEqual(['job']);
  });

  test('that can not be read are dropped, and reported once', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    kept.set('old', { kind: 'posting', id: 'old' });
    kept.set('forged', { ...profile('another'), at: NOW });
    kept.set('none', null);
    await keepPin(posting('good'), store);
    expect(await idsOf()).toEqual(['good']);
    expect([...kept.keys()]).toEqual(['good']);
    kept.set('later', 7);
    expect(await idsOf()).toEqual(['good']);
    expect(warn).toHaveBeenCalledOnce();
  });

  test('of a newer version stay, unseen, and those of profiles leave on their day all the same', async () => {
    const newer = { version: 99, kind: 'posting', id: 'newer', at: NOW, work: {} };
    kept.set('newer', newer);
    kept.set('person', { ...newer, kind: 'profile', id: 'person' });
    kept.set('draft', { version: 99, kind: 'draft' });
    expect(await idsOf(NOW + PROFILE_DAYS * DAY - 1)).toEqual([]);
    expect([...kept.keys()]).toEqual(['newer', 'person', 'draft']);
    expect(await idsOf(NOW + PROFILE_DAYS * DAY)).toEqual([]);
    expect([...kept.keys()]).toEqual(['newer', 'draft']);
    expect(kept.get('newer')).toBe(newer);
  });

  test('name the version of their shape', async () => {
    await keepPin(posting('a'), store);
    expect(kept.get('a')).toEqual({ version: 1, ...posting('a') });
  });

  test('are none where the browser keeps nothing for us', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    const refused = { ...store, all: () => Promise.reject(new Error('no room')) };
    expect(await loadPins(NOW, refused)).toEqual([]);
    expect(warn).toHaveBeenCalledOnce();
  });

  test('hold nothing that a pin does not name', async () => {
    await keepPin(Object.assign(profile('a'), { name: 'somebody' }), store);
    expect(kept.get('a')).not.toHaveProperty('name');
  });

  test('are told of in every place that watches, until its signal', async () => {
    const [told, end] = [vi.fn(), new AbortController()];
    watchPins(told, end.signal);
    await keepPin(posting('a'), store);
    await vi.waitFor(() => expect(told).toHaveBeenCalledOnce());
    await dropPin('a', store);
    await vi.waitFor(() => expect(told).toHaveBeenCalledTimes(2));
    end.abort();
    await keepPin(posting('a'), store);
    await new Promise((done) => setTimeout(done, 20));
    expect(told).toHaveBeenCalledTimes(2);
  });
});
