// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import '../speak-english.ts';
import { Popup } from '../../../src/view/popup/popup.tsx';
import type { PopupState } from '../../../src/view/popup/state.ts';
import { button, draw, press } from '../draw.ts';
import { OFFER, watchedEvents } from '../popup-events.ts';

const NOTHING = { kind: 'nothing', selection: false, offer: null, frame: null } as const;

const CHANGED = {
  kind: 'changed',
  board: 'Some Board',
  selection: true,
  report: null,
  offer: null,
} as const;

function drawn(state: PopupState) {
  const events = watchedEvents();
  return { events, room: draw(<Popup state={state} events={events} />) };
}

async function type(room: HTMLElement, words: string): Promise<void> {
  const box = room.querySelector('textarea');
  if (!box) throw new Error('There is no box.');
  await act(async () => {
    box.value = words;
    box.dispatchEvent(new Event('input', { bubbles: true }));
  });
}

describe('the popup without a verdict', () => {
  it('says nothing at all for a moment', () => {
    expect(drawn({ kind: 'waiting' }).room.textContent).toBe('This page');
  });

  it('says how many lines are read, and can stop', async () => {
    const { room, events } = drawn({ kind: 'reading', where: 'Acme · Rome', lines: 21 });
    expect(room.querySelector('[role=status] h1')?.textContent).toBe('Reading 21 lines …');
    expect(room.querySelector('header')?.textContent).toBe('Acme · Rome');
    await press(room, 'Stop');
    expect(events.stop).toHaveBeenCalledOnce();
    expect(drawn({ kind: 'reading', where: null, lines: null }).room.querySelector('h1')?.textContent).toBe(
      'Reading …',
    );
  });

  it('beside an unread page names the click that it takes, and leads to the boards', async () => {
    const { room, events } = drawn({ kind: 'unread', mayRead: false });
    expect(room.querySelector('h1')?.textContent).toBe('Click the icon to read this page.');
    expect(room.textContent).not.toContain('Read this page');
    await press(room, 'Choose boards');
    expect(events.openOptions).toHaveBeenCalledOnce();
  });

  it('reads an unread page that the person clicked on before, when told to', async () => {
    const { room, events } = drawn({ kind: 'unread', mayRead: true });
    expect(room.querySelector('h1')?.textContent).toBe('This page has not been read yet.');
    await press(room, 'Read this page');
    expect(events.tryAgain).toHaveBeenCalledOnce();
  });

  it('opens the panel beside the page, where there is one to open', async () => {
    const { room, events } = drawn(NOTHING);
    await press(room, 'Open beside the page');
    expect(events.openPanel).toHaveBeenCalledOnce();
    const without = draw(<Popup state={NOTHING} events={{ ...events, openPanel: null }} />);
    expect(without.querySelector('[title="Open beside the page"]')).toBeNull();
  });

  it('says that there is no posting, and takes a text, judged at once', async () => {
    const { room, events } = drawn(NOTHING);
    expect(room.querySelector('h1')?.textContent).toBe('No job posting on this page.');
    expect(room.textContent).not.toContain('Read the selection');
    await press(room, 'Paste a text');
    expect(document.activeElement).toBe(room.querySelector('textarea'));
    expect(button(room, 'Judge this text').disabled).toBe(true);
    await type(room, 'AI Engineer\nBuild retrieval.');
    await press(room, 'Judge this text');
    expect(events.judgeText).toHaveBeenCalledWith('AI Engineer\nBuild retrieval.');
  });

  it('reads the selection where something is selected', async () => {
    const { room, events } = drawn({ ...NOTHING, selection: true });
    await press(room, 'Read the selection');
    expect(events.readSelection).toHaveBeenCalledOnce();
  });

  it('offers the board also where it has no posting open', () => {
    expect(drawn({ ...NOTHING, offer: OFFER }).room.textContent).toContain('Turn on for this board');
  });

  it('names the frame that a click can’t reach, turns its board on or opens it in a tab', async () => {
    const frame = { board: OFFER, url: 'https://www.some-board.example/embed/1' };
    const { room, events } = drawn({ ...NOTHING, frame });
    expect(room.querySelector('h1')?.textContent).toBe(
      'The posting stands in a frame of Some Board, which a click can’t reach.',
    );
    expect(room.textContent).toContain('all pages of www.some-board.example');
    await press(room, 'Turn on Some Board');
    await press(room, 'Open it in a tab');
    expect(events.turnOn).toHaveBeenCalledWith(OFFER);
    expect(events.openFrame).toHaveBeenCalledWith(frame.url);
  });

  it('says that a board has changed, by its name', () => {
    const { room } = drawn(CHANGED);
    expect(room.querySelector('h1')?.textContent).toMatch(/^This board has changed its pages\./);
    expect(room.querySelector('header')?.textContent).toBe('Some Board');
    expect(button(room, 'Read the selection')).toBeTruthy();
    expect(room.textContent).not.toContain('Select its text');
    expect(drawn({ ...CHANGED, selection: false }).room.textContent).toContain('Select its text in the page');
  });

  it('shows the report of a changed board only when asked, whole, and copies it', async () => {
    const before = drawn(CHANGED);
    expect(before.room.textContent).toContain('none of its text. Nothing is sent.');
    expect(before.room.querySelector('textarea')).toBeNull();
    await press(before.room, 'See the report');
    expect(before.events.seeReport).toHaveBeenCalledOnce();
    const report = `Some Board\n\n<body>\n${' <p>\n'.repeat(5000)}`;
    const { room, events } = drawn({ ...CHANGED, report });
    expect(room.querySelector('textarea')?.value).toBe(report);
    expect(room.querySelector('textarea')?.readOnly).toBe(true);
    await press(room, 'Copy');
    expect(events.copyReport).toHaveBeenCalledOnce();
  });

  it('has a box for the text of a page that can’t be read', () => {
    const { room } = drawn({ kind: 'unreadable' });
    expect(room.querySelector('h1')?.textContent).toBe('This page does not let its text be read.');
    expect(room.querySelector('label textarea')).not.toBeNull();
  });

  it('says what failed, tries again, and shows the details only when asked', async () => {
    const { room, events } = drawn({ kind: 'failed', where: null, lines: 21, details: 'line 14: no text' });
    expect(room.querySelector('[role=alert]')?.textContent).toContain('The text was read: 21 lines.');
    expect(room.textContent).not.toContain('line 14');
    await press(room, 'What happened');
    expect(button(room, 'What happened').getAttribute('aria-expanded')).toBe('true');
    expect(room.textContent).toContain('line 14: no text');
    await press(room, 'Copy the details');
    await press(room, 'Try again');
    expect(events.copyDetails).toHaveBeenCalledOnce();
    expect(events.tryAgain).toHaveBeenCalledOnce();
  });

  it('opens the options from each state', async () => {
    for (const state of [NOTHING, { kind: 'unreadable' } as const, { kind: 'waiting' } as const]) {
      const { room, events } = drawn(state);
      await press(room, 'Options');
      expect(events.openOptions).toHaveBeenCalledOnce();
    }
  });

  it('keeps the focus where the pressed button leaves with its view, and takes none when the first comes', async () => {
    // jsdom has the focus only while an element has it.
    vi.spyOn(document, 'hasFocus').mockReturnValue(true);
    const events = watchedEvents();
    const room = draw(<Popup state={{ kind: 'waiting' }} events={events} />);
    await act(async () => render(<Popup state={NOTHING} events={events} />, room));
    expect(document.activeElement).toBe(document.body);
    await act(async () => render(<Popup state={{ kind: 'unreadable' }} events={events} />, room));
    expect(document.activeElement?.textContent).toBe('This page does not let its text be read.');
    button(room, 'Options').focus();
    await act(async () => render(<Popup state={NOTHING} events={events} />, room));
    expect(document.activeElement).toBe(button(room, 'Options'));
  });
});
