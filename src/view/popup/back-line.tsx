import { type TextKey, text } from '../../browser/texts.ts';

interface BackLineProps {
  /** What is shown above it. */
  readonly of?: TextKey;
  readonly back: () => void;
}

/** Under what was made of a text that the person gave: the way back to the page. */
export function BackLine({ of = 'ofPasted', back }: BackLineProps) {
  return (
    <aside class="offer">
      <p>{text(of)}</p>
      <button type="button" class="btn" onClick={back}>
        {text('back')}
      </button>
    </aside>
  );
}
