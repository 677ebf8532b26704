// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { describe, expect, it } from 'vitest';
import '../speak-english.ts';
import type { Pairing } from '../../../src/domain/pairing.ts';
import type { Reading } from '../../../src/domain/reading.ts';
import type { PinsShown } from '../../../src/view/pins/state.ts';
import { Popup } from '../../../src/view/popup/popup.tsx';
import { draw, headingLevels, press } from '../draw.ts';
import { watchedEvents } from '../popup-events.ts';
import { aLaid } from '../sample-pairing.ts';
import { pinnedPosting, pinnedProfile } from '../sample-pins.ts';
import { aReading } from '../sample-reading.ts';

interface Asked {
  readonly pairing?: Partial<Pairing>;
  readonly reading?: Partial<Reading>;
  readonly all?: PinsShown['all'];
}

function drawn({ pairing = {}, reading = {}, all }: Asked = {}) {
  const events = watchedEvents();
  const laid = aLaid(pairing);
  const pins: PinsShown = { all: all ?? [laid.pin], here: null, laid };
  const state = { kind: 'profile', reading: aReading(reading), inPage: true } as const;
  return { events, room: draw(<Popup state={state} pins={pins} events={events} />) };
}
const sayings = (room: ParentNode) =>
  [...room.querySelectorAll('blockquote')].map((quote) => quote.textContent);

describe('a posting beside a profile', () => {
  it('lays duties beside the lines of the same work, each line once, and says what ties them', () => {
    const { room } = drawn();
    const [first, second] = [...room.querySelectorAll('li.pair')];
    expect(second).toBeUndefined();
    expect(sayings(first as Element)).toEqual([
      'Build retrieval over shipment records and customs rules, and ground every answer of our support assistant in them.',
      'Own prompts, evals and fallbacks for when the model API is slow or wrong.',
      'Wired an assistant.',
    ]);
    expect(first?.textContent).toContain('Engineer · Kelp · 2020 – 2022');
    expect(first?.textContent).toContain('Duty, line 4 · Both say: assistant');
    expect(first?.textContent).toContain(
      'Duty, line 5 · The same kind of work in other words: ask how near it comes.',
    );
  });

  it('names the duties that no line speaks of, as questions', () => {
    const asked = drawn().room.querySelector('.asked');
    expect(asked?.textContent).toMatch(/^Ask: what did you build and run that comes near to this\?/);
    expect(sayings(asked as Element)).toEqual(['Ship behind feature flags and share the on-call rota.']);
  });

  it('says that what is not loaded may speak of them', () => {
    const words = 'The experience has not been loaded yet; it may speak of them.';
    expect(drawn().room.textContent).not.toContain(words);
    expect(drawn({ reading: { unloaded: ['experience'] } }).room.textContent).toContain(words);
  });

  it('says a classic mismatch as something to talk about, with quotes of both sides and its source', () => {
    const { room } = drawn({ pairing: { talk: { about: 'builder-on-wiring', duty: 4, line: 0 } } });
    const heading = [...room.querySelectorAll('h2')].find(
      (each) => each.textContent === 'Worth talking about',
    );
    const talk = heading?.closest('section') as Element;
    expect(talk.textContent).toMatch(/What tends to go wrong: .*What would settle it: .*Devlyn.*2026/);
    expect(sayings(talk)).toEqual([
      'Own prompts, evals and fallbacks for when the model API is slow or wrong.',
      'Trained ranking models.',
    ]);
    expect(drawn().room.textContent).not.toContain('Worth talking about');
  });

  it('gives no score, rank, percentage, sign or standing, and says what it is for', () => {
    const { room } = drawn({ pairing: { talk: { about: 'integrator-on-training', duty: null, line: 1 } } });
    expect(room.querySelector('.sign, .standing, meter, progress')).toBeNull();
    const section = room.querySelector('.comparison')?.textContent ?? '';
    expect(section).not.toMatch(/\d\s?%|\bfits?\b|score|rank\b|match/i);
    expect(section).toContain('It must not decide about anybody on its own.');
  });

  it('keeps headings in order', () => {
    const levels = headingLevels(drawn().room);
    expect(levels.every((level, at) => at === 0 || level <= (levels[at - 1] ?? 0) + 1)).toBe(true);
  });

  it('says what it is where nothing can be laid', () => {
    const without = drawn({ pairing: { pairs: [], asked: [] } }).room.textContent;
    expect(without).toContain('No duty of this posting says which kind of work it is.');
    const none = drawn({ pairing: { pairs: [] } }).room.textContent;
    expect(none).toContain('No line of the profile speaks of the work of these duties.');
  });

  it('lets the person choose among pinned postings, and only among those', async () => {
    expect(drawn({ all: [pinnedProfile(), pinnedPosting()] }).room.querySelector('select')).toBeNull();
    const { posting } = pinnedPosting();
    const other = pinnedPosting({ id: 'other', posting: { ...posting, title: 'Cook', company: null } });
    const { room, events } = drawn({ all: [pinnedProfile(), pinnedPosting(), other] });
    const select = room.querySelector('select') as HTMLSelectElement;
    expect([...select.options].map(({ text }) => text)).toEqual([
      'Machine Learning Engineer · A logistics company',
      'Cook',
    ]);
    await act(async () => {
      select.value = 'other';
      select.dispatchEvent(new Event('change', { bubbles: true }));
    });
    expect(events.pins.choose).toHaveBeenCalledWith('other');
  });

  it('is copied as text', async () => {
    const { room, events } = drawn();
    await press(room, 'Copy as text');
    expect(events.copyProfile).toHaveBeenCalledOnce();
  });
});
