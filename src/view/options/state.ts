import type { Pin } from '../../domain/pin.ts';
import type { Settings } from '../../domain/settings.ts';
import type { BoardOffer } from '../popup/state.ts';

/** A board in the options. */
export interface BoardChoice extends BoardOffer {
  /** What of it no real page has been read of yet: all of it, its lists alone, or nothing. */
  readonly unverified: 'all' | 'lists' | null;
}

/** What the options page shows. */
export interface OptionsState {
  readonly boards: readonly BoardChoice[];
  /** What is pinned, the last first; nothing where it is left out. */
  readonly pins?: readonly Pin[];
  readonly settings: Settings;
  /** Boards that are on, in whose pages nothing stands unless the person wants it. */
  readonly quiet: readonly { readonly id: string; readonly name: string }[];
  /** How many postings are remembered. */
  readonly seen: number;
}

/** What a person can do in the options. */
export interface OptionsEvents {
  /** Must be called straight from the click: the browser's prompt needs it. */
  readonly turnOn: (board: BoardChoice) => void;
  readonly turnOff: (board: BoardChoice) => void;
  /** Shows what was pinned: a posting in its page where it has one, else in a page of ours. */
  readonly openPin: (pin: Pin) => void;
  readonly unpin: (id: string) => void;
  readonly choose: (chosen: Partial<Settings>) => void;
  /** Wants badges and marks in the pages of a quiet board, by its id, or none. */
  readonly trace: (board: string, on: boolean) => void;
  readonly clearSeen: () => void;
}
