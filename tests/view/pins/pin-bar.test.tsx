// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { describe, expect, it } from 'vitest';
import '../speak-english.ts';
import { NO_PINS, type PinsShown } from '../../../src/view/pins/state.ts';
import { Popup } from '../../../src/view/popup/popup.tsx';
import type { PopupState } from '../../../src/view/popup/state.ts';
import { button, draw, press } from '../draw.ts';
import { watchedEvents } from '../popup-events.ts';
import { pinnedPosting, pinnedProfile } from '../sample-pins.ts';
import { aReading } from '../sample-reading.ts';
import { MISMATCH } from '../samples.ts';

const VERDICT: PopupState = { kind: 'verdict', ...MISMATCH, offer: null, inPage: true };
const PROFILE: PopupState = { kind: 'profile', reading: aReading(), inPage: true };
const drawn = (state: PopupState, pins: Partial<PinsShown> = {}) => {
  const events = watchedEvents();
  return { events, room: draw(<Popup state={state} pins={{ ...NO_PINS, ...pins }} events={events} />) };
};

describe('the bar below', () => {
  it.each([
    ['a verdict', VERDICT],
    ['a profile', PROFILE],
  ])('of %s pins what is shown', async (_, state) => {
    const { room, events } = drawn(state);
    await press(room, 'Pin');
    expect(events.pins.pin).toHaveBeenCalledOnce();
    expect(() => button(room, 'Pinned 0')).toThrow();
  });

  it('shows that it is pinned, and lets go of it', async () => {
    const here = pinnedPosting();
    const { room, events } = drawn(VERDICT, { all: [here], here });
    expect(() => button(room, 'Pin')).toThrow();
    await press(room, 'Unpin');
    expect(events.pins.unpin).toHaveBeenCalledWith('job');
  });

  it('lists all pins once asked, the one shown without a button of its own', async () => {
    const [posting, profile] = [pinnedPosting(), pinnedProfile()];
    const { room, events } = drawn(VERDICT, { all: [profile, posting], here: posting });
    expect(room.querySelector('.pin-list')).toBeNull();
    await press(room, 'Pinned 2');
    expect(room.querySelectorAll('.pin-list li')).toHaveLength(2);
    expect(room.querySelectorAll('.pin-list button.words')).toHaveLength(1);
    await press(room, 'AI Engineer | LLMs');
    expect(events.pins.open).toHaveBeenCalledWith(profile);
    await press(room, 'Unpin AI Engineer | LLMs');
    expect(events.pins.unpin).toHaveBeenCalledWith('person');
  });

  it('folds them on Escape, and gives the focus back to their number', async () => {
    const { room } = drawn(VERDICT, { all: [pinnedProfile()] });
    await press(room, 'Pinned 1');
    button(room, 'AI Engineer | LLMs').focus();
    const key = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true });
    await act(() => void document.activeElement?.dispatchEvent(key));
    expect(room.querySelector('.pin-list')).toBeNull();
    expect(document.activeElement).toBe(button(room, 'Pinned 1'));
    expect(key.defaultPrevented).toBe(true);
  });
});

describe('the note under a profile', () => {
  it('says that nothing is kept, or until when', () => {
    expect(drawn(PROFILE).room.textContent).toContain('Nothing of it is kept unless you pin it.');
    const here = pinnedProfile();
    const kept = drawn(PROFILE, { all: [here], here }).room.textContent;
    expect(kept).toMatch(/It is pinned, and leaves by itself on .*26.*2026/);
  });

  it('says where a profile comes from that is shown without its page', () => {
    const here = pinnedProfile();
    const away = { ...PROFILE, inPage: false } as PopupState;
    expect(drawn(away).room.textContent).toContain('This was read from the text you gave.');
    expect(drawn(away, { all: [here], here }).room.textContent).toContain('This is what you pinned.');
  });

  it('leads back only where a page is behind it', async () => {
    const away: PopupState = { kind: 'profile', reading: aReading(), inPage: false };
    const { room, events } = drawn(away);
    await press(room, 'Back to the page');
    expect(events.back).toHaveBeenCalledOnce();
    const alone = draw(<Popup state={away} pins={NO_PINS} events={{ ...watchedEvents(), back: null }} />);
    expect(alone.textContent).toContain('This was read from the text you gave.');
    expect(() => button(alone, 'Back to the page')).toThrow();
  });
});
