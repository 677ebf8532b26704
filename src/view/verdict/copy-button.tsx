import { Copy } from 'lucide';
import { useState } from 'preact/hooks';
import { type TextKey, text } from '../../browser/texts.ts';
import { Icon } from '../marks/icon.tsx';

interface CopyButtonProps {
  readonly label: TextKey;
  readonly copy: () => Promise<void>;
  readonly class?: string;
}

/** A button that copies something, and says whether it is done. */
export function CopyButton({ label, copy, class: name = 'bare' }: CopyButtonProps) {
  const [said, say] = useState(label);
  const press = () =>
    copy().then(
      () => say('copied'),
      () => say('copyFailed'),
    );
  return (
    <button type="button" class={`btn ${name}`} onClick={press} onBlur={() => say(label)}>
      <Icon shapes={Copy} />
      <span aria-live="polite">{text(said)}</span>
    </button>
  );
}
