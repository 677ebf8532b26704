// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import '../speak-english.ts';
import { Popup } from '../../../src/view/popup/popup.tsx';
import type { BoardOffer, ListCounts, PopupState } from '../../../src/view/popup/state.ts';
import { button, draw, headingLevels, press } from '../draw.ts';
import { OFFER, watchedEvents } from '../popup-events.ts';
import { CANT_TELL, INFLATED, MISMATCH, SAMPLES, type Sample } from '../samples.ts';

function judged(
  sample: Sample,
  more: { offer?: BoardOffer | null; inPage?: boolean; list?: ListCounts } = {},
): PopupState {
  return { kind: 'verdict', offer: null, inPage: true, ...sample, ...more };
}

function drawn(state: PopupState) {
  const events = watchedEvents();
  return { events, room: draw(<Popup state={state} events={events} />) };
}

describe('the popup with a verdict', () => {
  it.each(Object.entries(SAMPLES))(
    '%s: standing, sentence and equation come first, headings in order',
    (_, sample) => {
      const { room } = drawn(judged(sample));
      const levels = headingLevels(room);
      expect(levels[0]).toBe(1);
      expect(levels.every((level, at) => at === 0 || level <= (levels[at - 1] ?? 0) + 1)).toBe(true);
      expect(room.querySelector('bdi + *, dd bdi')?.textContent).toBe(sample.posting.title);
      expect(room.querySelectorAll('.sign.warns')).toHaveLength(
        ['mismatch', 'inflated'].includes(sample.verdict.standing) ? 1 : 0,
      );
    },
  );

  it('names company and place above both columns', () => {
    expect(drawn(judged(MISMATCH)).room.querySelector('header')?.textContent).toBe(
      'A logistics company · Rotterdam',
    );
  });

  it('shows two of the deciding lines with their evidence marked, and where they stand', () => {
    const quotes = [...drawn(judged(MISMATCH)).room.querySelectorAll('.quote')];
    expect(quotes).toHaveLength(2);
    expect([...(quotes[1]?.querySelectorAll('mark') ?? [])].map((mark) => mark.textContent)).toEqual([
      'prompts',
      'evals',
      'fallbacks',
      'model API',
    ]);
    expect(quotes[1]?.querySelector('.src')?.textContent).toBe('Wiring · duty, line 5');
    expect(quotes[1]?.querySelector('blockquote')?.getAttribute('dir')).toBe('auto');
  });

  it('shows a line in the page when its quote is pressed', async () => {
    const { room, events } = drawn(judged(MISMATCH));
    await press(room, 'Own prompts, evals and fallbacks for when the model API is slow or wrong.');
    expect(events.showLine).toHaveBeenCalledWith(4);
  });

  it('says what the list holds that the posting was opened from, and shows it', async () => {
    expect(drawn(judged(MISMATCH)).room.textContent).not.toContain('In this list');
    const { room, events } = drawn(judged(MISMATCH, { list: { postings: 42, warnings: 6 } }));
    expect(room.textContent).toContain('In this list: 42 postings, 6 warnings');
    await press(room, 'Show the list');
    expect(events.openList).toHaveBeenCalled();
  });

  it('has no quote to press where the text is not in a page, but a way back', async () => {
    const { room, events } = drawn(judged(MISMATCH, { inPage: false, offer: OFFER }));
    expect(room.querySelectorAll('button.words')).toHaveLength(0);
    expect(room.textContent).not.toContain('Turn on');
    await press(room, 'Back to the page');
    expect(events.back).toHaveBeenCalledOnce();
  });

  it('copies table and verdict, and says so', async () => {
    const { room, events } = drawn(judged(MISMATCH));
    await press(room, 'Copy table');
    await press(room, 'Copy verdict');
    expect(events.copyTable).toHaveBeenCalledOnce();
    expect(events.copyVerdict).toHaveBeenCalledOnce();
    expect([...room.querySelectorAll('button')].filter((each) => each.textContent === 'Copied')).toHaveLength(
      2,
    );
  });

  it('says so too where the browser refused the clipboard', async () => {
    const { room, events } = drawn(judged(MISMATCH));
    events.copyTable.mockRejectedValueOnce(new Error('refused'));
    await press(room, 'Copy table');
    expect(button(room, 'Not copied')).toBeTruthy();
  });

  it('asks the question and says what is missing above the table, where it can’t be told', async () => {
    const { room, events } = drawn(judged(CANT_TELL));
    const headings = [...room.querySelectorAll('h2')].map((heading) => heading.textContent);
    expect(headings.slice(2, 5)).toEqual([
      'The question that would settle it',
      'What is missing',
      'Side by side',
    ]);
    expect(room.querySelectorAll('.missing li')).toHaveLength(3);
    await press(room, 'Copy');
    expect(events.copyQuestion).toHaveBeenCalledOnce();
    expect(drawn(judged(MISMATCH)).room.textContent).not.toContain('What is missing');
  });

  it('asks for a translation where the language is not read', async () => {
    const { room } = drawn(judged({ ...CANT_TELL, verdict: { ...CANT_TELL.verdict, language: null } }));
    expect(room.querySelector('h1')?.textContent).toMatch(/language that TrueTitle does not read/);
    expect(room.querySelector('textarea')).not.toBeNull();
  });

  it('shows the pay only where the posting states it', () => {
    expect(drawn(judged(MISMATCH)).room.querySelector('.fact')?.textContent).toBe(
      'Pay €70,000 – €85,000 a year stated. No benchmark for this place.',
    );
    expect(drawn(judged(INFLATED)).room.querySelector('.fact')).toBeNull();
  });

  it('holds in the bar what can be done with the verdict, and nothing that is not there', () => {
    const { room } = drawn(judged(MISMATCH));
    const bar = [...(room.querySelectorAll('footer button') ?? [])].map((each) => each.textContent);
    expect(bar).toEqual(['All 14 lines', 'Copy verdict', 'Pin']);
  });

  it('opens the options from the same place as without a verdict', async () => {
    const { room, events } = drawn(judged(MISMATCH));
    const strip = [...room.querySelectorAll('header button')].map((each) => each.getAttribute('aria-label'));
    expect(strip).toEqual(['Open beside the page', 'Options']);
    await press(room, 'Options');
    expect(events.openOptions).toHaveBeenCalledOnce();
  });

  it('starts folded again for another posting', async () => {
    const { room } = drawn(judged(MISMATCH));
    await press(room, 'All 14 lines');
    expect(room.querySelectorAll('.entry').length).toBeGreaterThan(0);
    expect(drawn(judged(INFLATED)).room.querySelectorAll('.entry')).toHaveLength(0);
  });
});

describe('the offer to turn the board on', () => {
  it('names what is granted, and is one press', async () => {
    const { room, events } = drawn(judged(MISMATCH, { offer: OFFER }));
    expect(room.querySelector('aside')?.textContent).toContain('all pages of www.some-board.example');
    expect(room.querySelector('aside')?.textContent).not.toContain('terms');
    await press(room, 'Turn on for this board');
    expect(events.turnOn).toHaveBeenCalledWith(OFFER);
  });

  it('says so where the board’s terms forbid it', () => {
    const { room } = drawn(judged(MISMATCH, { offer: { ...OFFER, termsForbid: true } }));
    expect(room.querySelector('aside')?.textContent).toContain(
      'Some Board’s terms forbid tools that read or alter its pages; it is your choice.',
    );
  });

  it('turns into the way to turn it off', async () => {
    const on = { ...OFFER, on: true };
    const { room, events } = drawn(judged(MISMATCH, { offer: on }));
    await press(room, 'Turn off');
    expect(events.turnOff).toHaveBeenCalledWith(on);
  });
});
