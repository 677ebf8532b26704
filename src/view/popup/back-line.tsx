import { text } from '../../browser/texts.ts';

/** Under the verdict of a text that the person gave: the way back to the page. */
export function BackLine({ back }: { readonly back: () => void }) {
  return (
    <aside class="offer">
      <p>{text('ofPasted')}</p>
      <button type="button" class="btn" onClick={back}>
        {text('back')}
      </button>
    </aside>
  );
}
