import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { text } from '../../browser/texts.ts';
import { PasteBox } from './paste-box.tsx';
import type { PopupEvents } from './state.ts';

interface OtherWaysProps {
  /** Whether something is selected in the page. */
  readonly selection: boolean;
  readonly events: Pick<PopupEvents, 'readSelection' | 'judgeText'>;
  /** What else can be done, beside them. */
  readonly children?: ComponentChildren;
}

/** Where the page gave no posting: read what is selected, or paste a text. */
export function OtherWays({ selection, events, children }: OtherWaysProps) {
  const [pasting, setPasting] = useState(false);
  return (
    <>
      <p class="row">
        {selection && (
          <button type="button" class="btn main" onClick={events.readSelection}>
            {text('readSelection')}
          </button>
        )}
        {!pasting && (
          <button type="button" class="btn" onClick={() => setPasting(true)}>
            {text('pasteText')}
          </button>
        )}
        {children}
      </p>
      {pasting && (
        <>
          <p class="muted">{text('pasteHint')}</p>
          <PasteBox asked judge={events.judgeText} />
        </>
      )}
    </>
  );
}
