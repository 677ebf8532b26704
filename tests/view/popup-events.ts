import { vi } from 'vitest';
import type { BoardOffer, PopupEvents } from '../../src/view/popup/state.ts';

/** Events of the popup that remember how they were called. */
export function watchedEvents() {
  return {
    showLine: vi.fn(),
    copyTable: vi.fn(async () => undefined),
    copyVerdict: vi.fn(async () => undefined),
    copyQuestion: vi.fn(async () => undefined),
    copyProfile: vi.fn(async () => undefined),
    copyDetails: vi.fn(async () => undefined),
    copyReport: vi.fn(async () => undefined),
    seeReport: vi.fn(),
    pins: { pin: vi.fn(), unpin: vi.fn(), open: vi.fn(), choose: vi.fn() },
    openOptions: vi.fn(),
    openPanel: vi.fn(),
    turnOn: vi.fn(),
    turnOff: vi.fn(),
    openFrame: vi.fn(),
    readSelection: vi.fn(),
    judgeText: vi.fn(),
    tryAgain: vi.fn(),
    stop: vi.fn(),
    openList: vi.fn(),
    closeList: vi.fn(),
    filter: vi.fn(),
    showCard: vi.fn(),
    back: vi.fn(),
  } satisfies PopupEvents;
}

export const OFFER: BoardOffer = {
  id: 'some-board',
  name: 'Some Board',
  on: false,
  hosts: ['www.some-board.example'],
  termsForbid: false,
};
