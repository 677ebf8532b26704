import { text } from '../../browser/texts.ts';
import { SettingSwitch } from './setting-switch.tsx';
import type { OptionsEvents, OptionsState } from './state.ts';

interface PageSwitchesProps {
  readonly state: OptionsState;
  readonly events: OptionsEvents;
}

/** What of ours may stand in pages. Quiet boards that are on have a choice of their own, which no trace overrules. */
export function PageSwitches({ state: { settings, quiet }, events }: PageSwitchesProps) {
  const { badges, noTrace, traceOn } = settings;
  return (
    <ul>
      <SettingSwitch
        name={text('badgesInLists')}
        hint={text('badgesInListsHint')}
        on={badges}
        turn={(on) => events.choose({ badges: on })}
      />
      {quiet.map(({ id, name }) => (
        <SettingSwitch
          key={id}
          name={text('traceOn', name)}
          hint={text('traceOnHint', name)}
          on={traceOn.includes(id)}
          turn={(on) => events.trace(id, on)}
        />
      ))}
      <SettingSwitch
        name={text('noTrace')}
        hint={text('noTraceHint')}
        on={noTrace}
        turn={(on) => events.choose({ noTrace: on })}
      />
    </ul>
  );
}
