import { text } from '../../browser/texts.ts';
import type { PinnedPosting } from '../../domain/pin.ts';
import { postingName } from '../words/pins.ts';

interface ChooseProps {
  readonly postings: readonly PinnedPosting[];
  readonly chosen: PinnedPosting;
  readonly choose: (id: string) => void;
}

/** Which pinned posting is laid beside the profile: its name, or a choice where several are pinned. */
export function ChoosePosting({ postings, chosen, choose }: ChooseProps) {
  if (postings.length < 2) {
    return (
      <p class="choose">
        <span class="label">{text('pairingWith')}</span>
        <span class="pin-name" dir="auto">
          {postingName(chosen.posting)}
        </span>
      </p>
    );
  }
  return (
    <label class="choose">
      <span class="label">{text('pairingWith')}</span>
      <select class="field" value={chosen.id} onChange={(event) => choose(event.currentTarget.value)}>
        {postings.map(({ id, posting }) => (
          <option key={id} value={id}>
            {postingName(posting)}
          </option>
        ))}
      </select>
    </label>
  );
}
