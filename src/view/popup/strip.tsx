import { PanelRight, Settings2 } from 'lucide';
import { type TextKey, text } from '../../browser/texts.ts';
import { Mark } from '../marks/brand.tsx';
import type { Shapes } from '../marks/drawing.tsx';
import { Icon } from '../marks/icon.tsx';

interface StripProps {
  /** Company and place, or what names the page. */
  readonly where: string;
  /** Opens the side panel; null where there is none to open. */
  readonly openPanel: (() => void) | null;
  readonly openOptions: () => void;
}

/** The line on top of the popup. */
export function Strip({ where, openPanel, openOptions }: StripProps) {
  return (
    <header class="strip">
      <Mark size={16} />
      <p class="where" title={where}>
        <bdi>{where}</bdi>
      </p>
      {openPanel && <IconButton label="openPanel" shapes={PanelRight} press={openPanel} />}
      <IconButton label="options" shapes={Settings2} press={openOptions} />
    </header>
  );
}

interface IconButtonProps {
  readonly label: TextKey;
  readonly shapes: Shapes;
  readonly press: () => void;
}

function IconButton({ label, shapes, press }: IconButtonProps) {
  return (
    <button type="button" class="btn icon" aria-label={text(label)} title={text(label)} onClick={press}>
      <Icon shapes={shapes} />
    </button>
  );
}
