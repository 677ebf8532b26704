import { describe, expect, test, vi } from 'vitest';
import type { Reading } from '../../../src/domain/reading.ts';
import type { FrameRead, TabState } from '../../../src/domain/tab.ts';
import { type Known, shown, UNKNOWN } from '../../../src/entries/surface/known.ts';
import { aPosting, aVerdict } from '../../browser/samples.ts';
import { aCard, aJudgedCard } from '../../view/list/sample-cards.ts';

vi.mock('webextension-polyfill', () => ({ default: {} }));

const read: FrameRead = {
  frame: 0,
  url: 'https://jobs.lever.co/acme/1',
  board: 'lever',
  kind: 'posting',
  health: 'fine',
  posting: aPosting(),
  verdict: 'a',
  frames: [],
  listed: [],
};
const without: FrameRead = { ...read, kind: 'none', health: 'nothing', posting: null, verdict: null };
const tab = (frame: FrameRead): TabState => ({
  url: frame.url,
  frames: [frame],
  filter: null,
  failure: null,
});
const aReading = (headline: string): Reading => ({
  headline,
  claim: 'open',
  occupation: null,
  borneOut: null,
  entries: [],
  lines: [],
  shares: { wiring: 0, building: 0, analysis: 0, software: 0, data: 0, annotation: 0, management: 0 },
  mostly: [],
  unloaded: [],
  model: 'm',
});
const know = (news: Partial<Known>) => shown({ ...UNKNOWN, ...news });

describe('the popup', () => {
  test('shows nothing yet for the first moment, then that it reads', () => {
    expect(know({})).toEqual({ kind: 'waiting' });
    expect(know({ late: true })).toEqual({ kind: 'reading', where: null, lines: null });
  });

  test('says where and how much it reads while a posting is judged', () => {
    const state = tab({ ...read, verdict: null });
    expect(know({ state, late: true })).toEqual({ kind: 'reading', where: 'Acme · Utrecht', lines: 1 });
  });

  test('shows a verdict as soon as it is there, also before the page was read again', () => {
    expect(know({ state: tab(read), verdict: aVerdict })).toMatchObject({
      kind: 'verdict',
      verdict: aVerdict,
      inPage: true,
      offer: { id: 'lever', on: false },
    });
  });

  test('offers to turn the board off where it is on', () => {
    const state = know({ state: tab(read), verdict: aVerdict, on: new Set(['lever']) });
    expect(state).toMatchObject({ offer: { on: true } });
  });

  test('says that there is no posting only when the page was read', () => {
    expect(know({ state: tab(without) })).toEqual({ kind: 'waiting' });
    expect(know({ state: tab(without), readable: true })).toMatchObject({
      kind: 'nothing',
      selection: false,
    });
  });

  test('shows what a profile says where the page is one, and a pasted CV before it', () => {
    const reading = aReading('AI Engineer');
    const state = tab({ ...without, kind: 'profile' });
    expect(know({ state, readable: true, reading })).toMatchObject({
      kind: 'profile',
      reading,
      inPage: true,
    });
    const pasted = aReading('Analyst');
    expect(know({ state, readable: true, reading, pasted })).toMatchObject({
      reading: pasted,
      inPage: false,
    });
    const changed = tab({ ...without, kind: 'profile', health: 'changed' });
    expect(know({ state: changed, readable: true })).toMatchObject({ kind: 'changed', profile: true });
  });

  test('says of an unread page that it is unread only on a surface that reads nothing by itself', () => {
    expect(know({ mayRead: false })).toEqual({ kind: 'unread', mayRead: false });
    expect(know({ mayRead: true })).toEqual({ kind: 'unread', mayRead: true });
    const emptied = { ...tab(without), frames: [] };
    expect(know({ mayRead: true, state: emptied })).toEqual({ kind: 'unread', mayRead: true });
    expect(know({ mayRead: true, late: true })).toMatchObject({ kind: 'reading' });
    expect(know({ mayRead: true, readable: false })).toEqual({ kind: 'unreadable' });
    expect(know({ mayRead: false, state: tab(without) })).toMatchObject({ kind: 'nothing' });
    expect(know({ mayRead: true, state: tab(read) })).toEqual({ kind: 'unread', mayRead: true });
    expect(know({ mayRead: true, state: tab({ ...read, verdict: null }) })).toEqual({ kind: 'waiting' });
    expect(know({ mayRead: false, state: tab(read), verdict: aVerdict })).toMatchObject({ kind: 'verdict' });
  });

  test('says that a board changed, by its name', () => {
    const state = tab({ ...without, health: 'changed' });
    expect(know({ state, readable: true, selection: true })).toMatchObject({
      kind: 'changed',
      board: 'Lever',
      selection: true,
    });
  });

  test('names the board of a frame that a click can not reach', () => {
    const url = 'https://boards.greenhouse.io/embed/job_app?token=1';
    const state = tab({ ...without, board: null, frames: [{ url, board: 'greenhouse' }] });
    expect(know({ state, readable: true })).toMatchObject({
      kind: 'nothing',
      frame: { url, board: { id: 'greenhouse', name: 'Greenhouse' } },
    });
    expect(know({ state, readable: true, on: new Set(['greenhouse']) })).toMatchObject({ frame: null });
  });

  test('says that a page can not be read', () => {
    expect(know({ readable: false })).toEqual({ kind: 'unreadable' });
  });

  test('shows a pasted text before all else, without the page', () => {
    const judged = { posting: aPosting(), verdict: aVerdict };
    expect(know({ readable: false, judged })).toMatchObject({ kind: 'verdict', inPage: false, offer: null });
  });

  test('says what failed, where, and gives the details', () => {
    const state = { ...tab({ ...read, verdict: null }), failure: 'broken' };
    expect(know({ state, readable: true })).toEqual({
      kind: 'failed',
      where: 'Acme · Utrecht',
      lines: 1,
      details: 'broken',
    });
    expect(know({ failure: 'no answer' })).toMatchObject({ kind: 'failed', details: 'no answer' });
  });

  test('waits no longer when the person stops it', () => {
    expect(know({ late: true, stopped: true })).toMatchObject({ kind: 'nothing' });
  });

  test('waits for the next posting when the person moved on', () => {
    expect(know({ readable: true, state: null, late: true })).toMatchObject({ kind: 'reading' });
  });
});

describe('a list', () => {
  const listed = [aJudgedCard('a', 'ai-engineer', 'mismatch'), aCard('b')];
  const list: FrameRead = { ...without, kind: 'list', health: 'fine', listed };

  test('is shown where no posting is open, with what is put away', () => {
    const filter = { roles: ['neither' as const], standings: [], how: 'hide' as const };
    expect(know({ state: { ...tab(list), filter } })).toMatchObject({
      kind: 'list',
      where: 'jobs.lever.co',
      listed,
      filter,
      posting: false,
      offer: { id: 'lever' },
    });
    expect(know({ state: tab(list) })).toMatchObject({ filter: { roles: [], how: 'fold' } });
  });

  test('stands behind the verdict on a posting that is open, until the person wants it', () => {
    const state = tab({ ...read, kind: 'list', listed });
    expect(know({ state, verdict: aVerdict })).toMatchObject({
      kind: 'verdict',
      list: { postings: 2, warnings: 1 },
    });
    expect(know({ state, verdict: aVerdict, listOpen: true })).toMatchObject({ kind: 'list', posting: true });
    expect(know({ state: tab(read), verdict: aVerdict, listOpen: true })).toMatchObject({ kind: 'verdict' });
  });

  test('in a frame of a page without one is shown as well', () => {
    const state = { ...tab(without), frames: [without, { ...list, frame: 4 }] };
    expect(know({ state })).toMatchObject({ kind: 'list', listed });
  });
});
