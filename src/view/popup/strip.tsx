import { Settings2 } from 'lucide';
import { text } from '../../browser/texts.ts';
import { Mark } from '../marks/brand.tsx';
import { Icon } from '../marks/icon.tsx';

interface StripProps {
  /** Company and place, or what names the page. */
  readonly where: string;
  /** Opens the options; null where the action bar below does. */
  readonly openOptions: (() => void) | null;
}

/** The line on top of the popup. */
export function Strip({ where, openOptions }: StripProps) {
  return (
    <header class="strip">
      <Mark size={16} />
      <p class="where" title={where}>
        <bdi>{where}</bdi>
      </p>
      {openOptions && (
        <button
          type="button"
          class="btn icon"
          aria-label={text('options')}
          title={text('options')}
          onClick={openOptions}
        >
          <Icon shapes={Settings2} />
        </button>
      )}
    </header>
  );
}
