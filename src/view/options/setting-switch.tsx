import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

interface SettingSwitchProps {
  readonly name: string;
  /** What else is to know of it, below its name. */
  readonly hint?: string;
  readonly on: boolean;
  readonly turn: (on: boolean) => void;
  /** What stands between name and switch. */
  readonly children?: ComponentChildren;
}

/** One thing that the person can have or not. */
export function SettingSwitch({ name, hint, on, turn, children }: SettingSwitchProps) {
  const id = useId();
  return (
    <li class="set">
      <label for={id}>
        {name}
        {hint && <small>{hint}</small>}
      </label>
      {children}
      <input
        type="checkbox"
        role="switch"
        class="switch"
        id={id}
        checked={on}
        aria-checked={on}
        onChange={({ currentTarget }) => turn(currentTarget.checked)}
      />
    </li>
  );
}
