import type { Pairing } from '../../src/domain/pairing.ts';
import type { Laid } from '../../src/view/pins/state.ts';
import { pinnedPosting } from './sample-pins.ts';

/** The sample posting beside the sample profile: line 3 is of wiring, line 4 too, line 2 of software. */
export const aLaid = (more: Partial<Pairing> = {}): Laid => ({
  pin: pinnedPosting(),
  pairing: {
    pairs: [
      { duty: 3, beside: [{ line: 1, shared: ['assistant'] }] },
      { duty: 4, beside: [{ line: 1, shared: [] }] },
    ],
    asked: [2],
    talk: null,
    ...more,
  },
});
