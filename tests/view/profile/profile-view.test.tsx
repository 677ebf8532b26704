// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import '../speak-english.ts';
import type { Reading } from '../../../src/domain/reading.ts';
import { Popup } from '../../../src/view/popup/popup.tsx';
import { draw, headingLevels, press } from '../draw.ts';
import { watchedEvents } from '../popup-events.ts';
import { aReading, readingLine as line } from '../sample-reading.ts';

const drawn = (more: Partial<Reading> = {}, inPage = true) => {
  const events = watchedEvents();
  const state = { kind: 'profile', reading: aReading(more), inPage } as const;
  return { events, room: draw(<Popup state={state} events={events} />) };
};

describe('the popup on a profile', () => {
  it('says first what the stated work mostly is', () => {
    const { room } = drawn();
    expect(room.querySelector('h1')?.textContent).toBe('The stated work is mostly wiring existing models.');
    expect(headingLevels(room)[0]).toBe(1);
    const two = drawn({ mostly: ['analysis', 'management'] }).room.querySelector('h1')?.textContent;
    expect(two).toBe('The stated work is mostly analysis and leading people and projects.');
  });

  it('shows each entry with the words of its lines, the evidence marked, and what they speak for', () => {
    const { room } = drawn();
    const [kelp, about] = [...room.querySelectorAll('.comparison .block')];
    expect(kelp?.querySelector('h3')?.textContent).toBe('Engineer · Kelp · 2020 – 2022');
    expect(kelp?.querySelector('mark')?.textContent).toBe('Trained');
    expect([...(kelp?.querySelectorAll('.meta') ?? [])].map((meta) => meta.textContent)).toEqual([
      'Building',
      'Wiring',
    ]);
    expect(about?.querySelector('h3')?.textContent).toBe('In their own words');
  });

  it('folds lines that do not say what was done, and says how many they are', async () => {
    const { room } = drawn();
    expect(room.textContent).not.toContain('Passionate');
    await press(room, 'One line that does not say what was done');
    expect(room.textContent).toContain('Passionate about AI.');
  });

  it.each([
    [{}, 'AI in the headline, one line of it in the entries.'],
    [{ borneOut: [] }, 'AI in the headline, no line of it in the entries.'],
    [{ borneOut: [0, 1] }, 'AI in the headline, 2 lines of it in the entries.'],
    [
      { borneOut: [], unloaded: ['experience' as const] },
      'AI in the headline; the entries are not loaded yet.',
    ],
    [{ borneOut: null, claim: 'other' as const }, 'The headline claims no AI or ML work.'],
    [{ headline: null }, 'There is no headline.'],
  ])('holds the headline against the entries: %o', (more, words) => {
    expect(drawn(more).room.textContent).toContain(words);
  });

  it('says what has not been loaded, and what to do', () => {
    const none = drawn({ mostly: [], lines: [], unloaded: ['experience'] });
    expect(none.room.querySelector('h1')?.textContent).toMatch(/not been loaded yet\. Scroll/);
    expect(none.room.querySelector('.shares')).toBeNull();
    expect(drawn({ unloaded: ['experience'] }).room.textContent).toContain('not been loaded yet');
    expect(drawn({ mostly: [] }).room.querySelector('h1')?.textContent).toBe(
      'No line here says what was done.',
    );
  });

  it('carries no sign, no standing, no confidence and no figure but the shares of work', () => {
    const { room } = drawn();
    expect(room.querySelector('.sign, .standing, .equation')).toBeNull();
    expect(room.textContent).not.toMatch(/right \d|\bmatch|\branks?\b|\bfit\b/i);
    expect(room.textContent).toContain('must not decide about anybody on its own');
  });

  it('offers the way back under a pasted CV, and no board: one that is on reads no profile by itself', async () => {
    const { room, events } = drawn({}, false);
    await press(room, 'Back to the page');
    expect(events.back).toHaveBeenCalled();
    expect(drawn().room.querySelector('.offer')).toBeNull();
  });

  it('draws a hundred lines of an entry at first', async () => {
    const lines = Array.from({ length: 130 }, (_, at) =>
      line('Trained it.', { source: { block: at, from: 0, to: 9 } }),
    );
    const { room } = drawn({ lines });
    expect(room.querySelectorAll('.entry')).toHaveLength(100);
    await press(room, 'Show 30 more');
    expect(room.querySelectorAll('.entry')).toHaveLength(130);
  });
});
