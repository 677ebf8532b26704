import type { Pin } from '../../domain/pin.ts';
import type { BoardOffer } from '../popup/state.ts';

/** A board in the options. */
export interface BoardChoice extends BoardOffer {
  /** True where no real page of it has been read yet. */
  readonly unverified: boolean;
}

/** What the options page shows. */
export interface OptionsState {
  readonly boards: readonly BoardChoice[];
  /** What is pinned, the last first; nothing where it is left out. */
  readonly pins?: readonly Pin[];
}

/** What a person can do in the options. */
export interface OptionsEvents {
  /** Must be called straight from the click: the browser's prompt needs it. */
  readonly turnOn: (board: BoardChoice) => void;
  readonly turnOff: (board: BoardChoice) => void;
  readonly unpin: (id: string) => void;
}
