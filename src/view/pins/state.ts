import type { Pairing } from '../../domain/pairing.ts';
import type { Pin, PinnedPosting } from '../../domain/pin.ts';

/** A pinned posting laid beside the profile that is shown. */
export interface Laid {
  readonly pin: PinnedPosting;
  readonly pairing: Pairing;
}

/** What is pinned, as far as it matters for what is shown. */
export interface PinsShown {
  /** All pins, the last first. */
  readonly all: readonly Pin[];
  /** The pin of what is shown; null where it is not pinned. */
  readonly here: Pin | null;
  /** Only with a profile, where a posting is pinned. */
  readonly laid: Laid | null;
}

/** Where nothing is pinned. */
export const NO_PINS: PinsShown = { all: [], here: null, laid: null };

/** What a person can do with pins. */
export interface PinEvents {
  /** Keeps what is shown. */
  readonly pin: () => void;
  readonly unpin: (id: string) => void;
  /** Shows what was pinned: a posting in its page where it has one, else here. */
  readonly open: (pin: Pin) => void;
  /** Chooses the pinned posting that profiles are laid beside. */
  readonly choose: (id: string) => void;
}
