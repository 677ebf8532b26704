import { beforeEach, describe, expect, test, vi } from 'vitest';
import { type Known, UNKNOWN } from '../../../src/entries/surface/known.ts';
import { pinEventsIn, pinOf, pinsShown } from '../../../src/entries/surface/pinned.ts';
import type { PopupState } from '../../../src/view/popup/state.ts';
import { aPosting, aVerdict } from '../../browser/samples.ts';
import { pinnedPosting, pinnedProfile } from '../../view/sample-pins.ts';
import { aReading } from '../../view/sample-reading.ts';

const { create, sendMessage } = vi.hoisted(() => ({ create: vi.fn(), sendMessage: vi.fn() }));
vi.mock('webextension-polyfill', () => ({ default: { tabs: { create }, runtime: { sendMessage } } }));

const profile = (more = {}): PopupState => ({ kind: 'profile', reading: aReading(more), inPage: true });
const verdict = (posting = aPosting()): PopupState => ({
  kind: 'verdict',
  posting,
  verdict: aVerdict,
  offer: null,
  inPage: true,
});
const JOB = pinnedPosting({ posting: aPosting(), verdict: aVerdict });
const OTHER = pinnedPosting({ id: 'other', posting: aPosting('lever:2'), verdict: aVerdict });
const PERSON = pinnedProfile();
const shown = (state: PopupState, pins: Known['pins'], chosen: string | null = null) =>
  pinsShown(state, { pins, chosen });

describe('what is pinned', () => {
  test('is told by the identity of a posting, and by what a profile says', () => {
    expect(shown(verdict(), [PERSON, JOB]).here).toBe(JOB);
    expect(shown(verdict(aPosting('lever:3')), [JOB]).here).toBeNull();
    expect(shown(profile(), [JOB, PERSON]).here).toBe(PERSON);
    expect(shown(profile({ headline: 'Analyst' }), [PERSON]).here).toBeNull();
    expect(shown({ kind: 'unreadable' }, [JOB, PERSON]).here).toBeNull();
  });

  test('is told by its words where it came from no page', () => {
    const text = (words: string) => ({ ...aPosting('text', words), url: '' });
    const pin = pinnedPosting({ posting: text('Wire a model.') });
    expect(shown(verdict(text('Wire a model.')), [pin]).here).toBe(pin);
    expect(shown(verdict(text('Train a model.')), [pin]).here).toBeNull();
  });

  test('lays the last posting beside a profile, or the chosen one, and nothing beside a posting', () => {
    expect(shown(profile(), [PERSON, OTHER, JOB]).laid?.pin).toBe(OTHER);
    expect(shown(profile(), [PERSON, OTHER, JOB], 'job').laid?.pin).toBe(JOB);
    expect(shown(profile(), [PERSON, OTHER], 'job').laid?.pin).toBe(OTHER);
    expect(shown(profile(), [PERSON]).laid).toBeNull();
    expect(shown(verdict(), [JOB]).laid).toBeNull();
  });

  test('pairs the duties with the lines of the profile that is shown now', () => {
    const state = profile();
    expect(shown(state, [JOB]).laid?.pairing.pairs).toMatchObject([{ duty: 0, beside: [{ line: 1 }] }]);
    expect(shown(state, [JOB]).laid).toBe(shown(state, [JOB]).laid);
    expect(shown(profile({ lines: [] }), [JOB]).laid?.pairing.asked).toEqual([0]);
  });
});

describe('a pin', () => {
  test('is made of a posting under its identity, of a profile with no name of anybody', () => {
    expect(pinOf(verdict(), 5)).toMatchObject({ kind: 'posting', id: 'lever:1', at: 5 });
    const pin = pinOf(profile(), 5);
    expect(pin).toMatchObject({ kind: 'profile', at: 5 });
    expect(Object.keys(pin ?? {}).sort()).toEqual(['at', 'id', 'kind', 'reading']);
    expect(pinOf({ kind: 'waiting' }, 5)).toBeNull();
  });

  test('of a text has an id of its own', () => {
    const text = verdict({ ...aPosting('text'), url: '' });
    expect(pinOf(text, 5)?.id).not.toBe(pinOf(text, 5)?.id);
  });
});

const learn = vi.fn();
const room = {
  tab: 1,
  reads: true,
  known: () => UNKNOWN,
  learn,
  attempt: (task: () => Promise<unknown>) => void task(),
};
const eventsOver = (state: PopupState) => pinEventsIn(room, () => state);
beforeEach(() => {
  vi.clearAllMocks();
  sendMessage.mockResolvedValue({});
});

describe('keeping a pin', () => {
  test('and letting go of it is the worker’s: the popup may be closed in the next moment', () => {
    const events = eventsOver(verdict());
    events.pin();
    expect(sendMessage).toHaveBeenCalledWith({
      call: 'pin',
      asked: expect.objectContaining({ id: 'lever:1' }),
    });
    events.unpin('lever:1');
    expect(sendMessage).toHaveBeenLastCalledWith({ call: 'unpin', asked: { id: 'lever:1' } });
  });

  test('sets nothing going where nothing can be pinned', () => {
    eventsOver({ kind: 'waiting' }).pin();
    expect(sendMessage).not.toHaveBeenCalled();
  });
});

describe('opening a pin', () => {
  const events = eventsOver({ kind: 'waiting' });

  test('shows a profile here, a posting in its page', () => {
    events.open(PERSON);
    expect(learn).toHaveBeenCalledWith({ pasted: PERSON.reading, judged: null });
    events.open(JOB);
    expect(create).toHaveBeenCalledWith({ url: 'https://jobs.lever.co/acme/1' });
  });

  test('shows a posting without a page here', () => {
    const pin = pinnedPosting({ posting: { ...aPosting('text'), url: '' } });
    events.open(pin);
    expect(create).not.toHaveBeenCalled();
    expect(learn).toHaveBeenCalledWith({
      judged: { posting: pin.posting, verdict: pin.verdict },
      pasted: null,
    });
  });
});
