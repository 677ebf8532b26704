// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import '../speak-english.ts';
import { DEFAULTS } from '../../../src/domain/settings.ts';
import { Options } from '../../../src/view/options/options.tsx';
import type { BoardChoice, OptionsState } from '../../../src/view/options/state.ts';
import { button, draw, headingLevels, press } from '../draw.ts';
import { OFFER } from '../popup-events.ts';
import { pinnedPosting, pinnedProfile } from '../sample-pins.ts';

const BOARD: BoardChoice = { ...OFFER, unverified: null };

function drawn(board: BoardChoice, more: Partial<OptionsState> = {}) {
  const events = {
    turnOn: vi.fn(),
    turnOff: vi.fn(),
    choose: vi.fn(),
    trace: vi.fn(),
    clearSeen: vi.fn(),
    openPin: vi.fn(),
    unpin: vi.fn(),
  };
  const state = { boards: [board], settings: DEFAULTS, quiet: [], seen: 0, ...more };
  return { events, room: draw(<Options state={state} events={events} />) };
}

async function turn(room: HTMLElement, name: string): Promise<void> {
  const boxes = [...room.querySelectorAll('input')];
  const box = boxes.find(({ labels }) => labels?.[0]?.textContent?.startsWith(name));
  if (!box) throw new Error(`There is no switch “${name}”.`);
  await act(async () => box.click());
}

async function flip(room: HTMLElement): Promise<HTMLInputElement> {
  const box = room.querySelector('input');
  if (!box) throw new Error('There is no switch.');
  await act(async () => box.click());
  return box;
}

describe('the options', () => {
  it('turn a board on, which shows only once the browser granted it', async () => {
    const { room, events } = drawn(BOARD);
    const box = await flip(room);
    expect(events.turnOn).toHaveBeenCalledWith(BOARD);
    expect(box.checked).toBe(false);
  });

  it('turn a board off', async () => {
    const on = { ...BOARD, on: true };
    const { room, events } = drawn(on);
    await flip(room);
    expect(events.turnOff).toHaveBeenCalledWith(on);
  });

  it('say of each board what it grants, what its terms forbid, and whether it was tried', () => {
    const words = (board: BoardChoice) => drawn(board).room.querySelector('.set')?.textContent;
    expect(words(BOARD)).toBe('Some BoardAll pages of www.some-board.example');
    expect(words({ ...BOARD, termsForbid: true, unverified: 'all' })).toBe(
      'Some BoardAll pages of www.some-board.exampleSome Board’s terms forbid tools that read or alter its pages; it is your choice.Not yet tried on a real page',
    );
    expect(words({ ...BOARD, unverified: 'lists' })).toContain('Its lists are not yet tried');
  });

  it('name the switch by its board', () => {
    const { room } = drawn(BOARD);
    expect(room.querySelector('input')?.labels?.[0]?.textContent).toMatch(/^Some Board/);
  });

  it('list what is pinned with the day of its leaving, open it and let go of it', async () => {
    const person = pinnedProfile();
    const { room, events } = drawn(BOARD, { pins: [person, pinnedPosting()] });
    const rows = [...room.querySelectorAll('.pin-list li')].map((row) => row.textContent);
    expect(rows).toEqual([
      expect.stringMatching(/^AI Engineer \| LLMsLeaves by itself on .*26.*2026/),
      expect.stringContaining('Stays until you unpin it'),
    ]);
    await press(room, 'AI Engineer | LLMs');
    expect(events.openPin).toHaveBeenCalledWith(person);
    await press(room, 'Unpin AI Engineer | LLMs');
    expect(events.unpin).toHaveBeenCalledWith('person');
  });

  it('say that nothing is pinned, and how to', () => {
    const { room } = drawn(BOARD);
    expect(room.querySelector('#pins')?.textContent).toContain('Nothing is pinned.');
    expect(() => button(room, 'Unpin')).toThrow();
  });

  it('say what is kept and what is never done', () => {
    const { room } = drawn(BOARD);
    expect(headingLevels(room)).toEqual([1, 2, 2, 2, 2, 2]);
    expect(room.querySelector('#never')?.textContent).toContain('It sends nothing');
  });

  it('lead to each of their groups, by the name that heads it', () => {
    const { room } = drawn(BOARD);
    const links = [...room.querySelectorAll('nav a')];
    const headings = links.map((link) => room.querySelector(`${link.getAttribute('href')} h2`)?.textContent);
    expect(headings).toHaveLength(5);
    expect(headings).toEqual(links.map((link) => link.textContent));
  });

  it('choose what stands in pages', async () => {
    const { room, events } = drawn(BOARD);
    await turn(room, 'Badges in lists');
    await turn(room, 'Leave no trace');
    expect(events.choose.mock.calls).toEqual([[{ badges: false }], [{ noTrace: true }]]);
  });

  it('have a choice for each quiet board that is on', async () => {
    expect(drawn(BOARD).room.textContent).not.toContain('Badges and marks');
    const { room, events } = drawn(BOARD, { quiet: [{ id: 'some-board', name: 'Some Board' }] });
    await turn(room, 'Badges and marks in pages of Some Board');
    expect(events.trace).toHaveBeenCalledWith('some-board', true);
  });

  it('say how much is remembered, and forget it', async () => {
    const nothing = drawn(BOARD).room;
    expect(nothing.textContent).toContain('0 postings are remembered.');
    expect(nothing.querySelector('button')).toBeNull();
    const { room, events } = drawn(BOARD, { seen: 312 });
    expect(room.textContent).toContain('312 postings are remembered.');
    await act(async () => room.querySelector('button')?.click());
    expect(events.clearSeen).toHaveBeenCalled();
    await turn(room, 'Remember what was read');
    expect(events.choose).toHaveBeenCalledWith({ seen: false });
  });
});
