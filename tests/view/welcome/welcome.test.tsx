// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import '../speak-english.ts';
import type { WelcomeState } from '../../../src/view/welcome/state.ts';
import { Welcome } from '../../../src/view/welcome/welcome.tsx';
import { draw, headingLevels, press } from '../draw.ts';
import { aReading } from '../sample-reading.ts';
import { MISMATCH } from '../samples.ts';

const JUDGED: WelcomeState = {
  kind: 'judged',
  title: MISMATCH.posting.title,
  verdict: MISMATCH.verdict,
  own: false,
};

function drawn(state: WelcomeState) {
  const events = { chooseBoards: vi.fn(), judgeText: vi.fn() };
  return { events, room: draw(<Welcome state={state} events={events} />) };
}

describe('the welcome page', () => {
  it('shows a posting with its evidence beside its verdict', () => {
    const { room } = drawn(JUDGED);
    expect(room.querySelector('.posting mark')).not.toBeNull();
    expect(room.querySelectorAll('.posting .tinted')).toHaveLength(MISMATCH.verdict.deciding.length);
    expect(room.querySelector('.standing b')?.textContent).toBe('Mismatch');
    expect(headingLevels(room)).toEqual([1, 2, 2, 2, 2]);
  });

  it('leads to the boards', async () => {
    const { room, events } = drawn(JUDGED);
    await press(room, 'Choose boards');
    expect(events.chooseBoards).toHaveBeenCalledOnce();
  });

  it('opens a box for a text of one’s own, below the button, and puts the focus there', async () => {
    const { room } = drawn(JUDGED);
    await press(room, 'Try it on a text');
    const box = room.querySelector('textarea');
    expect(document.activeElement).toBe(box);
    expect(room.querySelector('.row ~ form textarea')).toBe(box);
  });

  it('puts the focus on what came of a text of one’s own, and not on the sample', async () => {
    const sample = drawn(JUDGED);
    expect(document.activeElement).toBe(document.body);
    const own = drawn({ ...JUDGED, own: true });
    await vi.waitFor(() => expect(document.activeElement).toBe(own.room.querySelector('.demo')));
    expect(sample.room.isConnected).toBe(false);
  });

  it('shows what a CV of one’s own says, and no verdict on it', () => {
    const { room } = drawn({ kind: 'profile', reading: aReading() });
    expect(room.querySelector('.demo')?.textContent).toContain('Trained ranking models.');
    expect(room.querySelector('.verdict')?.textContent).toContain('The stated work is mostly');
    expect(room.querySelector('.standing')).toBeNull();
    expect(headingLevels(room).filter((level) => level === 1)).toHaveLength(1);
  });

  it('says what it waits for, and what failed', () => {
    expect(drawn({ kind: 'judging' }).room.querySelector('[role=status]')?.textContent).toBe('Reading …');
    expect(
      drawn({ kind: 'failed', details: 'no worker' }).room.querySelector('[role=alert]')?.textContent,
    ).toContain('no worker');
  });
});
