import { useEffect, useRef, useState } from 'preact/hooks';
import { text } from '../../browser/texts.ts';

interface PasteBoxProps {
  /** Whether the person asked for it: then it takes the focus. */
  readonly asked?: boolean;
  readonly judge: (text: string) => void;
}

/** A box for the text of a posting, judged at once and kept nowhere. */
export function PasteBox({ asked = false, judge }: PasteBoxProps) {
  const [given, give] = useState('');
  const box = useRef<HTMLTextAreaElement>(null);
  useEffect(() => (asked ? box.current?.focus() : undefined), [asked]);
  const submit = (event: Event) => {
    event.preventDefault();
    judge(given);
  };
  return (
    <form class="paste" onSubmit={submit}>
      <label>
        <span class="sr">{text('pasteLabel')}</span>
        <textarea
          ref={box}
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
