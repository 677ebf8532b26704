import { type TextKey, text } from '../../browser/texts.ts';

interface BackLineProps {
  /** What is shown above it. */
  readonly of?: TextKey;
  readonly words?: TextKey;
  /** Null where nothing is behind it. */
  readonly back: (() => void) | null;
}

/** Under what was made of a text that the person gave, or what they opened: the way back. */
export function BackLine({ of = 'ofPasted', words = 'back', back }: BackLineProps) {
  return (
    <aside class="offer">
      <p>{text(of)}</p>
      {back && (
        <button type="button" class="btn" onClick={back}>
          {text(words)}
        </button>
      )}
    </aside>
  );
}
