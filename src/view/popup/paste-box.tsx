import { useState } from 'preact/hooks';
import { text } from '../../browser/texts.ts';

/** A box for the text of a posting, judged at once and kept nowhere. */
export function PasteBox({ judge }: { readonly judge: (text: string) => void }) {
  const [given, give] = useState('');
  const submit = (event: Event) => {
    event.preventDefault();
    judge(given);
  };
  return (
    <form class="paste" onSubmit={submit}>
      <label>
        <span class="sr">{text('pasteLabel')}</span>
        <textarea
          class="field"
          dir="auto"
          rows={7}
          placeholder={text('pastePlaceholder')}
          value={given}
          onInput={(event) => give(event.currentTarget.value)}
        />
      </label>
      <button type="submit" class="btn main" disabled={given.trim() === ''}>
        {text('judgeText')}
      </button>
    </form>
  );
}
