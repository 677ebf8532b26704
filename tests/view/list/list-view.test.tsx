// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import '../speak-english.ts';
import { EVERYTHING, type Filter, type Listed } from '../../../src/domain/listed.ts';
import { Popup } from '../../../src/view/popup/popup.tsx';
import { button, draw, press } from '../draw.ts';
import { OFFER, watchedEvents } from '../popup-events.ts';
import { aCard, aJudgedCard } from './sample-cards.ts';

const LIST: readonly Listed[] = [
  aJudgedCard('a', 'ai-engineer', 'mismatch', null, { title: 'Machine Learning Engineer' }),
  aJudgedCard('b', 'ml-engineer', 'honest', null, { basis: 'seen', place: null }),
  aJudgedCard('c', 'neither', 'inflated', 'software', { title: '<b>AI</b>', company: null, place: null }),
  aJudgedCard('d', 'unclear', 'cant-tell'),
  aCard('e', { title: null }),
];

function drawn(
  filter: Partial<Filter> = {},
  more: { posting?: boolean; gone?: boolean; lost?: boolean; listed?: readonly Listed[] } = {},
) {
  const events = watchedEvents();
  const state = {
    kind: 'list' as const,
    where: 'jobs.example',
    listed: LIST,
    filter: { ...EVERYTHING, ...filter },
    offer: OFFER,
    posting: false,
    gone: false,
    ...more,
  };
  return { events, room: draw(<Popup state={state} events={events} />) };
}
const cards = (room: HTMLElement) => [...room.querySelectorAll('.card')].map((card) => card.textContent);
const toggles = (room: HTMLElement) =>
  [...room.querySelectorAll('.flt')].map(({ textContent }) => textContent);

describe('a list', () => {
  it('says of each card what it is, by sign and word, and what was read before', () => {
    const { room } = drawn();
    expect(cards(room)).toEqual([
      'Machine Learning EngineerMismatchAI engineerAcme · Utrecht',
      'AI EngineerHonestML engineerAcme · seen',
      '<b>AI</b>InflatedSoftware',
      'AI EngineerCan’t tellAcme · Utrecht',
      expect.stringContaining('title onlyAcme · Utrecht'),
    ]);
    expect(room.querySelectorAll('.badge.warns')).toHaveLength(2);
    expect(room.querySelectorAll('.badge.title-only, .badge.cant-tell')).toHaveLength(2);
  });

  it('counts its postings by kind and by standing', () => {
    const { room } = drawn();
    expect(room.querySelector('h1')?.textContent).toBe('5 postings');
    expect(toggles(room)).toEqual([
      'AI 1',
      'ML 1',
      'Neither 1',
      'Can’t tell 1',
      'Title only 1',
      'Warnings 2',
      'Mismatch 1',
      'Inflated 1',
      'Honest 1',
    ]);
  });

  it('names the one standing that warns only as warnings', () => {
    const { room } = drawn({}, { listed: LIST.slice(0, 2) });
    expect(toggles(room)).toEqual(['AI 1', 'ML 1', 'Warnings 1', 'Honest 1']);
  });

  it('scrolls the page to the card that is pressed', async () => {
    const { room, events } = drawn();
    room.querySelectorAll<HTMLElement>('.card button')[1]?.click();
    expect(events.showCard).toHaveBeenCalledWith('b');
    expect(drawn({}, { lost: true }).room.querySelector('[role=status]')?.textContent).toContain(
      'could not follow the list on this page',
    );
    expect(drawn({}, { gone: true }).room.querySelector('[role=status]')?.textContent).toBe(
      'The page does not show this posting now.',
    );
  });

  it('puts a kind away, and the warnings together', async () => {
    const { room, events } = drawn();
    await press(room, 'Neither 1');
    await press(room, 'Warnings 2');
    expect(events.filter.mock.calls).toEqual([
      [{ roles: ['neither'], standings: [], how: 'fold' }],
      [{ roles: [], standings: ['mismatch', 'inflated'], how: 'fold' }],
    ]);
  });

  it('folds what is put away to its title, counts it, and brings it back with one click', async () => {
    const { room, events } = drawn({ roles: ['ai-engineer'], standings: ['inflated'] });
    expect(cards(room)[0]).toBe('Machine Learning EngineerMismatchAI engineer');
    expect(room.querySelectorAll('.card.folded')).toHaveLength(2);
    expect(room.querySelector('[role=status]')?.textContent).toBe('2 put awayShow all');
    expect(room.querySelectorAll('[aria-pressed=false]')).toHaveLength(2);
    button(room, 'Show all').focus();
    await press(room, 'Show all');
    expect(events.filter).toHaveBeenCalledWith(EVERYTHING);
    expect(document.activeElement).toBe(room.querySelector('main'));
  });

  it('hides it where the person wants that, and still counts it', async () => {
    const { room, events } = drawn({ roles: ['ai-engineer'], how: 'hide' });
    expect(cards(room)).toHaveLength(4);
    expect(room.querySelector('[role=status]')?.textContent).toBe('1 put awayShow all');
    const select = room.querySelector('select');
    if (!select) throw new Error('There is nothing to choose from.');
    expect(select.value).toBe('hide');
    select.value = 'fold';
    select.dispatchEvent(new Event('change', { bubbles: true }));
    expect(events.filter).toHaveBeenCalledWith({ roles: ['ai-engineer'], standings: [], how: 'fold' });
  });

  it('says nothing of what is put away where nothing is', () => {
    expect(drawn().room.querySelector('[role=status]')?.textContent).toBe('');
  });

  it('leads back to the posting that is open, else to the board', async () => {
    expect(drawn().room.textContent).toContain('www.some-board.example');
    const { room, events } = drawn({}, { posting: true });
    await press(room, 'Back to the posting');
    expect(events.closeList).toHaveBeenCalled();
  });
});
