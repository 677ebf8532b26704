import { counted, text } from '../../browser/texts.ts';
import { SettingSwitch } from './setting-switch.tsx';
import type { OptionsEvents, OptionsState } from './state.ts';

interface MemorySwitchProps {
  readonly state: OptionsState;
  readonly events: OptionsEvents;
}

/** Whether postings that were read are remembered, how many are, and how to forget them. */
export function MemorySwitch({ state: { settings, seen }, events }: MemorySwitchProps) {
  return (
    <ul>
      <SettingSwitch
        name={text('rememberSeen')}
        hint={`${counted(seen, 'seenOne', 'seenOther')} ${text('rememberSeenHint')}`}
        on={settings.seen}
        turn={(on) => events.choose({ seen: on })}
      >
        {seen > 0 && (
          <button type="button" class="btn" onClick={events.clearSeen}>
            {text('clearSeen')}
          </button>
        )}
      </SettingSwitch>
    </ul>
  );
}
